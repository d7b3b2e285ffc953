import { OFFER_TOUCH, PRICE_TOUCH, PROMISES_KEPT } from '@maillon/core/catalogue/server';
import { ordersManifest } from '@maillon/core/orders/contract';
import { PARTICIPATION_TOUCH } from '@maillon/core/organisations/server';
import { RULEBOOK_IN_USE } from '@maillon/core/rulebook/server';
import { DELIVERED_OFFERS } from '@maillon/core/sourcing/server';
import { LIVE_KINDS, MODULE_TOUCH, PERSONAL_DATA, defineServerModule } from '@maillon/platform/server';
import { FirmOrdersResolver } from './api/firm-orders.resolver';
import { OrdersResolver } from './api/orders.resolver';
import { RulebookReplayResolver } from './api/rulebook-replay.resolver';
import { AuctionsResolver } from './api/auctions.resolver';
import { MorningAuctions } from './application/morning-auctions.query';
import { PricesOfDay } from './application/prices-of-day.query';
import { PriceAuction } from './application/price-auction.use-case';
import { TellAuctionAsked } from './application/tell-auction-asked.use-case';
import { TellAuctionAskedJob } from './jobs/tell-auction-asked.job';
import { TellOnAuctionClosed } from './listeners/tell-on-auction-closed.listener';
import { AuctionsToTell } from './persistence/auctions-to-tell';
import { SayAuctionPrices } from './application/say-auction-prices.use-case';
import { Auctions } from './persistence/auctions';
import { PooledMinimumsResolver } from './api/pooled-minimums.resolver';
import { SessionsResolver } from './api/sessions.resolver';
import { GrowLines } from './application/grow-lines';
import { MinimumMoves } from './application/minimum-moves.query';
import { MinimumWishOfOrder } from './application/minimum-wish.query';
import { ResolveMinimums } from './application/resolve-minimums.use-case';
import { WishAboutMinimum } from './application/wish-about-minimum.use-case';
import { WithdrawAmendment } from './application/withdraw-amendment.use-case';
import { TellOnMinimumMissed } from './listeners/tell-on-minimum-missed.listener';
import { MinimumHopes } from './persistence/minimum-hopes';
import { MinimumVerdicts } from './persistence/minimum-verdicts';
import { MinimumWishes } from './persistence/minimum-wishes';
import { PooledMinimums } from './application/pooled-minimums.query';
import { FrancoOfProducer } from './application/producer-franco.query';
import { answersByLink } from './answers-by-link';
import { lateOrders } from './late-orders';
import { StateFranco } from './application/state-franco.use-case';
import { AcknowledgeSupplierOrder } from './application/acknowledge-supplier-order.use-case';
import { AmendLine } from './application/amend-line';
import { AmendmentViews } from './application/amendment-views';
import { AmendmentList } from './application/amendments.query';
import { AnswerAmendment } from './application/answer-amendment.use-case';
import { EndAmendment } from './application/end-amendment.use-case';
import { EndAnAmendment } from './application/end-an-amendment';
import { OfferAmendment } from './application/offer-amendment.use-case';
import { OrderHistory } from './application/order-history.query';
import { TellOfAmendment } from './application/tell-of-amendment';
import { AllocateSession } from './application/allocate-session.use-case';
import { AllocationStrategies } from './application/allocation-strategies';
import { AnswerSubstitution } from './application/answer-substitution.use-case';
import { AnswerSupplierOrder } from './application/answer-supplier-order';
import { BasketViews } from './application/basket-views';
import { BasketOfBuyer } from './application/basket.query';
import { CancelOrder } from './application/cancel-order.use-case';
import { CancelSession } from './application/cancel-session.use-case';
import { ChangeOrderLine } from './application/change-order-line.use-case';
import { CloseSessionStep } from './application/close-session-step.use-case';
import { CloseSession } from './application/close-session.use-case';
import { ConfirmSupplierOrder } from './application/confirm-supplier-order.use-case';
import { ConfirmOrders } from './application/confirm-orders.use-case';
import { BoardOfDay } from './application/day-board.query';
import { DropUnserved } from './application/drop-unserved.use-case';
import { DroppedOrders } from './application/dropped-orders';
import { EndAProposal } from './application/end-a-proposal';
import { EndProposal } from './application/end-proposal.use-case';
import { EndSilence } from './application/end-silence.use-case';
import { ExtendOrder } from './application/extend-order';
import { FulfilmentModules } from './application/fulfilment-modules';
import { FulfilmentOptions } from './application/fulfilment-options.query';
import { GoodsAdmitted } from './application/goods-admitted';
import { MakeOrder } from './application/make-order';
import { LinesInTime } from './application/lines-in-time';
import { LiveAuctions, LiveOrders, LivePooledMinimums, LiveSupplierOrders } from './application/live-orders';
import { LocalLines } from './application/local-lines';
import { ModulesToPlan } from './application/modules-to-plan.query';
import { OrderOfId } from './application/order.query';
import { OrderRules } from './application/order-rules';
import { OrderViews } from './application/order-view';
import { OfferTouchOnOrders } from './application/offer-touch-on-orders';
import { OrderList } from './application/orders.query';
import { PriceGoods } from './application/price-goods';
import { PlaceOrder } from './application/place-order.use-case';
import { PlanSession } from './application/plan-session.use-case';
import { ProposalViews } from './application/proposal-views';
import { ProposalList } from './application/proposals.query';
import { PromisesKeptInOrders } from './application/promises-kept-in-orders';
import { ReplayOfRulebook } from './application/rulebook-replay.query';
import { SalesInUse } from './application/sales-in-use';
import { ModuleTouchOnOrders } from './application/module-touch-on-orders';
import { ParticipationTouchOnOrders } from './application/participation-touch-on-orders';
import { PriceTouchOnOrders } from './application/price-touch-on-orders';
import { TellOfPrices } from './application/tell-of-prices';
import { TellOnPricesChanged } from './listeners/tell-on-prices-changed.listener';
import { BasketsHolding } from './persistence/baskets-holding';
import { AcceptBasketPrices } from './application/accept-basket-prices.use-case';
import { SaveBasket } from './application/save-basket.use-case';
import { AnswerOverweight } from './application/answer-overweight.use-case';
import { EndOverweight } from './application/end-overweight.use-case';
import { OverweightList } from './application/overweights.query';
import { TellOfOverweight } from './application/tell-of-overweight';
import { WeighLines } from './application/weigh-lines';
import { EndOverweightJob } from './jobs/end-overweight.job';
import { Overweights } from './persistence/overweights';
import { SeekSubstitutes } from './application/seek-substitutes';
import { CancellationOfSession } from './application/session-cancellation.query';
import { SessionNeeds } from './application/session-needs.query';
import { SessionRules } from './application/session-rules';
import { SessionOfId } from './application/session.query';
import { SessionList } from './application/sessions.query';
import { ShortenLines } from './application/shorten-lines';
import { SupplierOrderOfId } from './application/supplier-order.query';
import { SupplierOrderList } from './application/supplier-orders.query';
import { TellLinesShort } from './application/tell-lines-short.use-case';
import { TellMinimumsMissing } from './application/tell-minimums-missing.use-case';
import { TellPricesEarly } from './application/tell-prices-early.use-case';
import { WaysToReceive } from './application/ways-to-receive';
import { TellOfSubstitute } from './application/tell-of-substitute';
import { TellOfCancelledSession } from './application/tell-of-cancelled-session';
import { CloseSessionHandler } from './jobs/close-session.job';
import { EndAmendmentJob } from './jobs/end-amendment.job';
import { EndProposalJob } from './jobs/end-proposal.job';
import { EndSilenceJob } from './jobs/end-silence.job';
import { TellLinesShortJob } from './jobs/tell-lines-short.job';
import { TellPricesEarlyJob } from './jobs/tell-prices-early.job';
import { TellMinimumsMissingJob } from './jobs/tell-minimums-missing.job';
import { GatherOnLinesShort } from './listeners/gather-on-lines-short.listener';
import { TellOnSessionCancelled } from './listeners/tell-on-session-cancelled.listener';
import { ordersRules } from './orders.ability';
import { Francos } from './persistence/francos';
import { PooledOrders } from './persistence/pooled-orders';
import { BuyerSites } from './persistence/buyer-sites';
import { Amendments } from './persistence/amendments';
import { Baskets } from './persistence/baskets';
import { CancelledOrders } from './persistence/cancelled-orders';
import { DeliveredPromises } from './persistence/delivered-promises';
import { FirmLines } from './persistence/firm-lines';
import { LinesToTell } from './persistence/lines-to-tell';
import { LineShortages } from './persistence/line-shortages';
import { ordersMigrations } from './persistence/migrations';
import { OrderChanges } from './persistence/order-changes';
import { OrderDesk } from './persistence/order-desk';
import { OrderGoods } from './persistence/order-goods';
import { OrderLineSchema } from './persistence/order-line.schema';
import { OrderSchema } from './persistence/order.schema';
import { OrdersKeeper } from './persistence/orders-keeper';
import { Orders } from './persistence/orders';
import { OrdersEnded } from './persistence/orders-ended';
import { Proposals } from './persistence/proposals';
import { RecordedSales } from './persistence/recorded-sales';
import { References } from './persistence/references';
import { SalesSessionSchema } from './persistence/sales-session.schema';
import { SessionFigures } from './persistence/session-figures';
import { SessionLines } from './persistence/session-lines';
import { Sessions } from './persistence/sessions';
import { SupplierAnswers } from './persistence/supplier-answers';
import { SupplierOrders } from './persistence/supplier-orders';

export const ordersModule = defineServerModule({
  manifest: ordersManifest,
  rules: ordersRules,
  entities: [SalesSessionSchema, OrderSchema, OrderLineSchema],
  migrations: ordersMigrations,
  useCases: [
    ...[
      PlanSession,
      SaveBasket,
      AcceptBasketPrices,
      PlaceOrder,
      ChangeOrderLine,
      CancelOrder,
      CloseSession,
      CancelSession,
    ],
    ...[CloseSessionStep, AllocateSession, DropUnserved, ConfirmOrders, TellLinesShort],
    ...[AcknowledgeSupplierOrder, ConfirmSupplierOrder, EndSilence, AnswerSubstitution, EndProposal],
    ...[OfferAmendment, WithdrawAmendment, AnswerAmendment, EndAmendment, AnswerOverweight, EndOverweight],
    ...lateOrders.useCases,
    ...answersByLink.useCases,
    ...[StateFranco, WishAboutMinimum, ResolveMinimums, TellMinimumsMissing],
    ...[TellPricesEarly, SayAuctionPrices, PriceAuction, TellAuctionAsked],
  ],
  queries: [
    ...[SessionList, SessionOfId, BasketOfBuyer, FulfilmentOptions, OrderList, OrderOfId],
    ...[SupplierOrderList, SupplierOrderOfId, BoardOfDay, SessionNeeds, ModulesToPlan, CancellationOfSession],
    ...[ReplayOfRulebook, ProposalList, OrderHistory, AmendmentList, OverweightList, PooledMinimums, FrancoOfProducer],
    ...answersByLink.queries,
    ...[MinimumWishOfOrder, MinimumMoves, MorningAuctions, PricesOfDay, ...lateOrders.queries],
  ],
  listeners: [
    TellOnSessionCancelled,
    GatherOnLinesShort,
    TellOnPricesChanged,
    TellOnMinimumMissed,
    TellOnAuctionClosed,
  ],
  jobs: [
    ...[CloseSessionHandler, TellLinesShortJob, TellMinimumsMissingJob, TellPricesEarlyJob, EndSilenceJob],
    ...[EndProposalJob, EndAmendmentJob, EndOverweightJob, TellAuctionAskedJob],
  ],
  extensions: [
    { point: PERSONAL_DATA, use: OrdersKeeper },
    { point: RULEBOOK_IN_USE, use: SalesInUse },
    { point: PARTICIPATION_TOUCH, use: ParticipationTouchOnOrders },
    { point: LIVE_KINDS, use: LiveOrders },
    { point: LIVE_KINDS, use: LiveSupplierOrders },
    { point: LIVE_KINDS, use: LivePooledMinimums },
    { point: LIVE_KINDS, use: LiveAuctions },
    { point: OFFER_TOUCH, use: OfferTouchOnOrders },
    { point: PRICE_TOUCH, use: PriceTouchOnOrders },
    { point: PROMISES_KEPT, use: PromisesKeptInOrders },
    { point: MODULE_TOUCH, use: ModuleTouchOnOrders },
    { point: DELIVERED_OFFERS, use: DeliveredPromises },
  ],
  resolvers: [
    OrdersResolver,
    FirmOrdersResolver,
    SessionsResolver,
    RulebookReplayResolver,
    PooledMinimumsResolver,
    AuctionsResolver,
  ],
  controllers: [...answersByLink.controllers],
  providers: [
    ...[Sessions, Baskets, BuyerSites, OrderDesk, Orders, References, SessionLines, SupplierOrders, SessionFigures],
    ...[BasketViews, OrderRules, LinesInTime, LocalLines, SessionRules, RecordedSales],
    ...[
      FulfilmentModules,
      AllocationStrategies,
      DroppedOrders,
      OrderViews,
      LineShortages,
      ShortenLines,
      CancelledOrders,
    ],
    ...[BasketsHolding, TellOfPrices],
    ...[LinesToTell, TellOfCancelledSession, TellOfSubstitute],
    ...[MakeOrder, PriceGoods, WaysToReceive, ...lateOrders.providers],
    ...[SupplierAnswers, AnswerSupplierOrder, OrdersEnded, FirmLines, OrderChanges, OrderGoods, Proposals],
    ...[ExtendOrder, GoodsAdmitted, SeekSubstitutes, EndAProposal, ProposalViews],
    ...[Overweights, WeighLines, TellOfOverweight],
    ...[Amendments, AmendLine, AmendmentViews, EndAnAmendment, TellOfAmendment],
    ...[PooledOrders, Francos, MinimumHopes, MinimumVerdicts, MinimumWishes, GrowLines, Auctions],
    ...[AuctionsToTell, ...answersByLink.providers],
  ],
});
