import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AwardQuoteRequest } from '../application/award-quote-request.use-case';
import { CancelQuoteRequest } from '../application/cancel-quote-request.use-case';
import { CloseQuoteRequest } from '../application/close-quote-request.use-case';
import { GiveQuotes } from '../application/give-quotes.use-case';
import { QuoteRequestOfId } from '../application/quote-request.query';
import { QuoteRequestList } from '../application/quote-requests.query';
import { SaveQuoteRequest } from '../application/save-quote-request.use-case';
import { SendQuoteRequest } from '../application/send-quote-request.use-case';
import { SourcingPartners } from '../application/sourcing-partners.query';
import { WithdrawQuotes } from '../application/withdraw-quotes.use-case';

@Resolver()
export class RequestsResolver {
  constructor(
    private readonly list: QuoteRequestList,
    private readonly ofId: QuoteRequestOfId,
    private readonly partners: SourcingPartners,
    private readonly save: SaveQuoteRequest,
    private readonly send: SendQuoteRequest,
    private readonly close: CloseQuoteRequest,
    private readonly cancel: CancelQuoteRequest,
    private readonly award: AwardQuoteRequest,
    private readonly give: GiveQuotes,
    private readonly withdraw: WithdrawQuotes,
  ) {}

  @Query('quoteRequests')
  quoteRequests(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.list, context, args);
  }

  @Query('quoteRequest')
  quoteRequest(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.ofId, context, args);
  }

  @Query('sourcingPartners')
  sourcingPartners(@Context() context: GraphContext) {
    return read(this.partners, context);
  }

  @Mutation('saveQuoteRequest')
  saveQuoteRequest(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.save, context, args);
  }

  @Mutation('sendQuoteRequest')
  sendQuoteRequest(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.send, context, args);
  }

  @Mutation('closeQuoteRequest')
  closeQuoteRequest(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.close, context, args);
  }

  @Mutation('cancelQuoteRequest')
  cancelQuoteRequest(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.cancel, context, args);
  }

  @Mutation('awardQuoteRequest')
  awardQuoteRequest(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.award, context, args);
  }

  @Mutation('giveQuotes')
  giveQuotes(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.give, context, args);
  }

  @Mutation('withdrawQuotes')
  withdrawQuotes(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.withdraw, context, args);
  }
}
