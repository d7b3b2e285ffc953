import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AcknowledgeSupplierOrder } from '../application/acknowledge-supplier-order.use-case';
import { AnswerSubstitution } from '../application/answer-substitution.use-case';
import { ConfirmSupplierOrder } from '../application/confirm-supplier-order.use-case';
import { ProposalList } from '../application/proposals.query';

/** What happens to an order after its cut-off. */
@Resolver()
export class FirmOrdersResolver {
  constructor(
    private readonly acknowledge: AcknowledgeSupplierOrder,
    private readonly confirm: ConfirmSupplierOrder,
    private readonly answer: AnswerSubstitution,
    private readonly proposals: ProposalList,
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
}
