import { PRICE_TOUCH } from '@maillon/core/catalogue/server';
import { purchasingManifest } from '@maillon/core/purchasing/contract';
import { defineServerModule } from '@maillon/platform/server';
import { PurchasingResolver } from './api/purchasing.resolver';
import { StandingOrdersResolver } from './api/standing-orders.resolver';
import { ArrangeGuide } from './application/arrange-guide.use-case';
import { ChangeStandingOrder } from './application/change-standing-order.use-case';
import { DayShelf } from './application/day-shelf';
import { EndStandingOrder } from './application/end-standing-order.use-case';
import { EndStandingRun } from './application/end-standing-run.use-case';
import { FillBasket } from './application/fill-basket';
import { HabitLines } from './application/habit-lines';
import { LastOrder } from './application/last-order.query';
import { GuideOfSession } from './application/order-guide.query';
import { OrderGuides } from './application/order-guides';
import { PauseStandingOrder } from './application/pause-standing-order.use-case';
import { PrepareStandingOrder } from './application/prepare-standing-order.use-case';
import { PriceTouchOnStandingOrders } from './application/price-touch-on-standing-orders';
import { RelearnGuide } from './application/relearn-guide.use-case';
import { RemoveGuideEntry } from './application/remove-guide-entry.use-case';
import { RemoveTemplate } from './application/remove-template.use-case';
import { RepeatOrder } from './application/repeat-order.use-case';
import { SaveGuideEntry } from './application/save-guide-entry.use-case';
import { SaveStandingOrder } from './application/save-standing-order.use-case';
import { SaveTemplate } from './application/save-template.use-case';
import { SkipStandingOrder } from './application/skip-standing-order.use-case';
import { StandingDue } from './application/standing-due.query';
import { StandingOrderList } from './application/standing-orders.query';
import { PreviewOfStanding } from './application/standing-preview.query';
import { StandingViews } from './application/standing-view';
import { TellOfMissedStanding } from './application/tell-of-missed-standing';
import { TellOfStandingRun } from './application/tell-of-standing-run';
import { TemplateList } from './application/templates.query';
import { UseTemplate } from './application/use-template.use-case';
import { WatchStandingOrders } from './application/watch-standing-orders.use-case';
import { MakeStandingOrders } from './jobs/make-standing-orders.job';
import { WatchStandingOrdersJob } from './jobs/watch-standing-orders.job';
import { LearnOnOrderPlaced } from './listeners/learn-on-order-placed.listener';
import { ScheduleOnSessionPlanned } from './listeners/schedule-on-session-planned.listener';
import { TellStandingOnSessionCancelled } from './listeners/tell-on-session-cancelled.listener';
import { Guides } from './persistence/guides';
import { HabitGoodsStore } from './persistence/habit-goods';
import { guideLessons } from './persistence/migrations/guide-lessons.migration';
import { purchasingTables } from './persistence/migrations/purchasing-tables.migration';
import { standingCeilings } from './persistence/migrations/standing-ceilings.migration';
import { standingMissed } from './persistence/migrations/standing-missed.migration';
import { Sales } from './persistence/sales';
import { SalesOfDays } from './persistence/sales-of-days';
import { StandingMissed } from './persistence/standing-missed';
import { StandingOrders } from './persistence/standing-orders';
import { StandingRuns } from './persistence/standing-runs';
import { Templates } from './persistence/templates';
import { purchasingRules } from './purchasing.ability';

export const purchasingModule = defineServerModule({
  manifest: purchasingManifest,
  rules: purchasingRules,
  migrations: [purchasingTables, guideLessons, standingCeilings, standingMissed],
  useCases: [
    ...[SaveGuideEntry, RemoveGuideEntry, ArrangeGuide, RelearnGuide, RepeatOrder],
    ...[SaveTemplate, RemoveTemplate, UseTemplate],
    ...[SaveStandingOrder, ChangeStandingOrder, SkipStandingOrder, PauseStandingOrder, EndStandingOrder],
    ...[PrepareStandingOrder, EndStandingRun, WatchStandingOrders],
  ],
  queries: [GuideOfSession, LastOrder, TemplateList, StandingOrderList, PreviewOfStanding, StandingDue],
  listeners: [LearnOnOrderPlaced, ScheduleOnSessionPlanned, TellStandingOnSessionCancelled],
  jobs: [MakeStandingOrders, WatchStandingOrdersJob],
  extensions: [{ point: PRICE_TOUCH, use: PriceTouchOnStandingOrders }],
  resolvers: [PurchasingResolver, StandingOrdersResolver],
  providers: [
    ...[
      Guides,
      OrderGuides,
      HabitGoodsStore,
      Sales,
      SalesOfDays,
      Templates,
      StandingOrders,
      StandingRuns,
      StandingMissed,
    ],
    ...[DayShelf, FillBasket, HabitLines, StandingViews, TellOfStandingRun, TellOfMissedStanding],
  ],
});
