import { ordersManifest } from '@maillon/core/orders/contract';
import { PARTICIPATION_TOUCH } from '@maillon/core/organisations/server';
import { MODULE_TOUCH, PERSONAL_DATA, defineServerModule } from '@maillon/platform/server';
import { OrdersResolver } from './api/orders.resolver';
import { SessionsResolver } from './api/sessions.resolver';
import { AllocateSession } from './application/allocate-session.use-case';
import { AllocationStrategies } from './application/allocation-strategies';
import { BasketOfBuyer } from './application/basket.query';
import { CancelOrder } from './application/cancel-order.use-case';
import { CancelSession } from './application/cancel-session.use-case';
import { ChangeOrderLine } from './application/change-order-line.use-case';
import { CloseSessionStep } from './application/close-session-step.use-case';
import { CloseSession } from './application/close-session.use-case';
import { ConfirmOrders } from './application/confirm-orders.use-case';
import { BoardOfDay } from './application/day-board.query';
import { DropUnserved } from './application/drop-unserved.use-case';
import { DroppedOrders } from './application/dropped-orders';
import { FulfilmentModules } from './application/fulfilment-modules';
import { FulfilmentOptions } from './application/fulfilment-options.query';
import { ModulesToPlan } from './application/modules-to-plan.query';
import { OrderOfId } from './application/order.query';
import { OrderViews } from './application/order-view';
import { OrderList } from './application/orders.query';
import { PlaceOrder } from './application/place-order.use-case';
import { PlanSession } from './application/plan-session.use-case';
import { ModuleTouchOnOrders } from './application/module-touch-on-orders';
import { ParticipationTouchOnOrders } from './application/participation-touch-on-orders';
import { SaveBasket } from './application/save-basket.use-case';
import { CancellationOfSession } from './application/session-cancellation.query';
import { SessionNeeds } from './application/session-needs.query';
import { SessionOfId } from './application/session.query';
import { SessionList } from './application/sessions.query';
import { ShortenLines } from './application/shorten-lines';
import { SupplierOrderOfId } from './application/supplier-order.query';
import { SupplierOrderList } from './application/supplier-orders.query';
import { CloseSessionHandler } from './jobs/close-session.job';
import { ordersRules } from './orders.ability';
import { BuyerSites } from './persistence/buyer-sites';
import { Baskets } from './persistence/baskets';
import { CancelledOrders } from './persistence/cancelled-orders';
import { LineShortages } from './persistence/line-shortages';
import { cancelledSessions } from './persistence/migrations/cancelled-sessions.migration';
import { lineSubstitution } from './persistence/migrations/line-substitution.migration';
import { orderShortages } from './persistence/migrations/order-shortages.migration';
import { ordersTables } from './persistence/migrations/orders-tables.migration';
import { ordersSettingsSaid } from './persistence/migrations/settings-said.migration';
import { OrderDesk } from './persistence/order-desk';
import { OrderLineSchema } from './persistence/order-line.schema';
import { OrderSchema } from './persistence/order.schema';
import { OrdersKeeper } from './persistence/orders-keeper';
import { Orders } from './persistence/orders';
import { References } from './persistence/references';
import { SalesSessionSchema } from './persistence/sales-session.schema';
import { SessionFigures } from './persistence/session-figures';
import { SessionLines } from './persistence/session-lines';
import { Sessions } from './persistence/sessions';
import { SupplierOrders } from './persistence/supplier-orders';

export const ordersModule = defineServerModule({
  manifest: ordersManifest,
  rules: ordersRules,
  entities: [SalesSessionSchema, OrderSchema, OrderLineSchema],
  migrations: [ordersTables, orderShortages, cancelledSessions, lineSubstitution, ordersSettingsSaid],
  useCases: [
    ...[PlanSession, SaveBasket, PlaceOrder, ChangeOrderLine, CancelOrder, CloseSession, CancelSession],
    ...[CloseSessionStep, AllocateSession, DropUnserved, ConfirmOrders],
  ],
  queries: [
    ...[SessionList, SessionOfId, BasketOfBuyer, FulfilmentOptions, OrderList, OrderOfId],
    ...[SupplierOrderList, SupplierOrderOfId, BoardOfDay, SessionNeeds, ModulesToPlan, CancellationOfSession],
  ],
  jobs: [CloseSessionHandler],
  extensions: [
    { point: PERSONAL_DATA, use: OrdersKeeper },
    { point: PARTICIPATION_TOUCH, use: ParticipationTouchOnOrders },
    { point: MODULE_TOUCH, use: ModuleTouchOnOrders },
  ],
  resolvers: [OrdersResolver, SessionsResolver],
  providers: [
    ...[Sessions, Baskets, BuyerSites, OrderDesk, Orders, References, SessionLines, SupplierOrders, SessionFigures],
    ...[
      FulfilmentModules,
      AllocationStrategies,
      DroppedOrders,
      OrderViews,
      LineShortages,
      ShortenLines,
      CancelledOrders,
    ],
  ],
});
