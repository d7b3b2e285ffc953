import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AcknowledgeSupplierOrder } from '../application/acknowledge-supplier-order.use-case';
import { AmendmentList } from '../application/amendments.query';
import { AnswerAmendment } from '../application/answer-amendment.use-case';
import { AnswerSubstitution } from '../application/answer-substitution.use-case';
import { AnswerOverweight } from '../application/answer-overweight.use-case';
import { ConfirmSupplierOrder } from '../application/confirm-supplier-order.use-case';
import { FamiliesPastHour } from '../application/families-past-hour.query';
import { LateOrderQuery } from '../application/late-order.query';
import { OfferAmendment } from '../application/offer-amendment.use-case';
import { OrderHistory } from '../application/order-history.query';
import { OrderPastCutOff } from '../application/order-past-cut-off.use-case';
import { OverweightList } from '../application/overweights.query';
import { PlaceLateOrder } from '../application/place-late-order.use-case';
import { ProposalList } from '../application/proposals.query';
import { WithdrawAmendment } from '../application/withdraw-amendment.use-case';

/** What happens to an order after its cut-off, and what is let through past an hour. */
@Resolver()
export class FirmOrdersResolver {
  constructor(
    private readonly acknowledge: AcknowledgeSupplierOrder,
    private readonly confirm: ConfirmSupplierOrder,
    private readonly answer: AnswerSubstitution,
    private readonly proposals: ProposalList,
    private readonly history: OrderHistory,
    private readonly amendmentList: AmendmentList,
    private readonly offer: OfferAmendment,
    private readonly takeBack: WithdrawAmendment,
    private readonly answerTo: AnswerAmendment,
    private readonly pastCutOff: OrderPastCutOff,
    private readonly pastHour: FamiliesPastHour,
    private readonly late: LateOrderQuery,
    private readonly placeLate: PlaceLateOrder,
    private readonly overweightList: OverweightList,
    private readonly answerWeight: AnswerOverweight,
  ) {}

  @Query('substitutionProposals')
  substitutionProposals(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.proposals, context, args);
  }

  @Mutation('acknowledgeSupplierOrder')
  acknowledgeSupplierOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.acknowledge, context, args);
  }

  @Mutation('confirmSupplierOrder')
  confirmSupplierOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.confirm, context, args);
  }

  @Mutation('answerSubstitution')
  answerSubstitution(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.answer, context, args);
  }

  @Query('orderHistory')
  orderHistory(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.history, context, args);
  }

  @Query('overweights')
  overweights(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.overweightList, context, args);
  }

  @Mutation('answerOverweight')
  answerOverweight(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.answerWeight, context, args);
  }

  @Query('amendments')
  amendments(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.amendmentList, context, args);
  }

  @Mutation('offerAmendment')
  offerAmendment(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.offer, context, args);
  }

  @Mutation('withdrawAmendment')
  withdrawAmendment(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.takeBack, context, args);
  }

  @Mutation('answerAmendment')
  answerAmendment(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.answerTo, context, args);
  }

  @Query('familiesPastHour')
  familiesPastHour(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.pastHour, context, args);
  }

  @Mutation('orderPastCutOff')
  orderPastCutOff(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.pastCutOff, context, args);
  }

  @Query('lateOrder')
  lateOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.late, context, args);
  }

  @Mutation('placeLateOrder')
  placeLateOrder(@Context() context: GraphContext, @Args('input') input: unknown) {
    return write(this.placeLate, context, input);
  }
}
