import { sourcingManifest } from '@maillon/core/sourcing/contract';
import { PERSONAL_DATA, defineServerModule } from '@maillon/platform/server';
import { CommitmentsResolver } from './api/commitments.resolver';
import { RequestsResolver } from './api/requests.resolver';
import { AwardQuoteRequest } from './application/award-quote-request.use-case';
import { BreakCommitment } from './application/break-commitment.use-case';
import { CallOff } from './application/call-off.use-case';
import { CancelQuoteRequest } from './application/cancel-quote-request.use-case';
import { CloseQuoteRequest } from './application/close-quote-request.use-case';
import { CommitmentSteps } from './application/commitment-steps';
import { CommitmentViews } from './application/commitment-views';
import { CommitmentOfId } from './application/commitment.query';
import { CommitmentList } from './application/commitments.query';
import { CounterCommitment } from './application/counter-commitment.use-case';
import { DropCommitment } from './application/drop-commitment.use-case';
import { FollowCommitment } from './application/follow-commitment.use-case';
import { FollowRequest } from './application/follow-request.use-case';
import { GiveQuotes } from './application/give-quotes.use-case';
import { ProposeCommitment } from './application/propose-commitment.use-case';
import { QuoteMarks } from './application/quote-marks';
import { QuoteRequestOfId } from './application/quote-request.query';
import { QuoteRequestList } from './application/quote-requests.query';
import { RequestCheck } from './application/request-check';
import { RequestSteps } from './application/request-steps';
import { RequestViews } from './application/request-views';
import { SaveQuoteRequest } from './application/save-quote-request.use-case';
import { SendQuoteRequest } from './application/send-quote-request.use-case';
import { SignCommitment } from './application/sign-commitment.use-case';
import { SourcingPartners } from './application/sourcing-partners.query';
import { TellOfCommitment } from './application/tell-of-commitment';
import { TellOfRequest } from './application/tell-of-request';
import { WithdrawQuotes } from './application/withdraw-quotes.use-case';
import { FollowCommitmentHandler } from './jobs/follow-commitment.job';
import { FollowRequestHandler } from './jobs/follow-request.job';
import { TellOnCalledOff } from './listeners/tell-on-called-off.listener';
import { TellOnCommitmentMoved } from './listeners/tell-on-commitment-moved.listener';
import { TellOnRequestMoved } from './listeners/tell-on-request-moved.listener';
import { BuyerPlaces } from './persistence/buyer-places';
import { Commitments } from './persistence/commitments';
import { sourcingTables } from './persistence/migrations/sourcing-tables.migration';
import { Partners } from './persistence/partners';
import { PublicPrices } from './persistence/public-prices';
import { QuoteRequests } from './persistence/quote-requests';
import { Quotes } from './persistence/quotes';
import { RequestHeads } from './persistence/request-heads';
import { SourcingKeeper } from './persistence/sourcing-keeper';
import { sourcingRules } from './sourcing.ability';

export const sourcingModule = defineServerModule({
  manifest: sourcingManifest,
  rules: sourcingRules,
  migrations: [sourcingTables],
  useCases: [
    ...[SaveQuoteRequest, SendQuoteRequest, CloseQuoteRequest, CancelQuoteRequest, AwardQuoteRequest],
    ...[GiveQuotes, WithdrawQuotes, FollowRequest],
    ...[
      ProposeCommitment,
      CounterCommitment,
      SignCommitment,
      DropCommitment,
      BreakCommitment,
      CallOff,
      FollowCommitment,
    ],
  ],
  queries: [QuoteRequestList, QuoteRequestOfId, SourcingPartners, CommitmentList, CommitmentOfId],
  providers: [
    ...[QuoteRequests, Quotes, RequestHeads, Partners, BuyerPlaces, Commitments, PublicPrices],
    ...[RequestCheck, RequestSteps, RequestViews, QuoteMarks, CommitmentSteps, CommitmentViews],
    ...[TellOfRequest, TellOfCommitment],
  ],
  listeners: [TellOnRequestMoved, TellOnCommitmentMoved, TellOnCalledOff],
  jobs: [FollowRequestHandler, FollowCommitmentHandler],
  extensions: [{ point: PERSONAL_DATA, use: SourcingKeeper }],
  resolvers: [RequestsResolver, CommitmentsResolver],
});
