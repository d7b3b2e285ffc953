import { traceabilityManifest } from '@maillon/core/traceability/contract';
import { PERSONAL_DATA, defineServerModule } from '@maillon/platform/server';
import { OrderLedgerResolver } from './api/order-ledger.resolver';
import { PartWeighingsResolver } from './api/part-weighings.resolver';
import { SupplierOrderLedgerResolver } from './api/supplier-order-ledger.resolver';
import { TraceabilityResolver } from './api/traceability.resolver';
import { CollectGoods } from './application/collect-goods';
import { DeliverGoods } from './application/deliver-goods';
import { DeliveredOfOrders } from './application/delivered-of-orders.query';
import { DeliveryFiguresQuery } from './application/delivery-figures.query';
import { HubWeighingsOfDay } from './application/hub-weighings.query';
import { LedgerChecksQuery } from './application/ledger-checks.query';
import { ConfirmedOrdersHaveStops } from './application/ledger-checks/feasible-stops.check';
import { LoadGoods } from './application/load-goods';
import { LotTraceQuery } from './application/lot-trace.query';
import { LotsQuery } from './application/lots.query';
import { MovementsOfOrders } from './application/movements-of-orders.query';
import { OrderProgress } from './application/order-progress';
import { PartsToWeigh } from './application/parts-to-weigh.query';
import { PartsWithLedger } from './application/parts-with-ledger';
import { PrepareSupplierOrder } from './application/prepare-supplier-order.use-case';
import { ReturnGoods } from './application/return-goods';
import { TellHubWeighings } from './application/tell-hub-weighings.use-case';
import { WeighAgain } from './application/weigh-again.use-case';
import { WeighedAtHub } from './application/weighed-at-hub.query';
import { WeighingsOfParts } from './application/weighings-of-parts.query';
import { TellHubWeighingsJob } from './jobs/tell-hub-weighings.job';
import { GatherOnGoodsWeighed } from './listeners/gather-on-goods-weighed.listener';
import { AgreedPoints } from './persistence/agreed-points';
import { DueOrders } from './persistence/due-orders';
import { Lots } from './persistence/lots';
import { estimates } from './persistence/migrations/estimates.migration';
import { ledgerTables } from './persistence/migrations/ledger.migration';
import { vanMovements } from './persistence/migrations/van-movements.migration';
import { traceabilitySettingsSaid } from './persistence/migrations/settings-said.migration';
import { namesOverTime } from './persistence/migrations/names-over-time.migration';
import { weighings } from './persistence/migrations/weighings.migration';
import { Movements } from './persistence/movements';
import { OrdersFacts } from './persistence/order-facts';
import { Parties } from './persistence/parties';
import { PartsByWeight } from './persistence/parts-by-weight';
import { SupplierParts } from './persistence/supplier-parts';
import { TraceabilityKeeper } from './persistence/traceability-keeper';
import { WeighedParts } from './persistence/weighed-parts';
import { traceabilityRules } from './traceability.ability';

export const traceabilityModule = defineServerModule({
  manifest: traceabilityManifest,
  rules: traceabilityRules,
  migrations: [ledgerTables, vanMovements, traceabilitySettingsSaid, namesOverTime, weighings, estimates],
  useCases: [PrepareSupplierOrder, WeighAgain, TellHubWeighings],
  listeners: [GatherOnGoodsWeighed],
  jobs: [TellHubWeighingsJob],
  extensions: [{ point: PERSONAL_DATA, use: TraceabilityKeeper }],
  queries: [
    LotsQuery,
    LotTraceQuery,
    MovementsOfOrders,
    DeliveredOfOrders,
    DeliveryFiguresQuery,
    LedgerChecksQuery,
    PartsToWeigh,
    HubWeighingsOfDay,
    WeighingsOfParts,
    WeighedAtHub,
  ],
  providers: [
    ...[Lots, Movements, Parties, SupplierParts, PartsByWeight, AgreedPoints, DueOrders, OrdersFacts, OrderProgress],
    ...[CollectGoods, LoadGoods, DeliverGoods, ReturnGoods, PartsWithLedger, WeighedParts, ConfirmedOrdersHaveStops],
  ],
  resolvers: [TraceabilityResolver, OrderLedgerResolver, SupplierOrderLedgerResolver, PartWeighingsResolver],
});
