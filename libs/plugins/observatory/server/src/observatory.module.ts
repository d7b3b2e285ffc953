import { defineServerModule } from '@maillon/platform/server';
import { observatoryManifest } from '@maillon/plugins/observatory/contract';
import { ObservatoryResolver } from './api/observatory.resolver';
import { TerritoryDays } from './application/territory-days.query';
import { CountDeliveriesOnGoodsDelivered } from './listeners/count-deliveries-on-goods-delivered.listener';
import { CountOrdersOnSessionClosed } from './listeners/count-orders-on-session-closed.listener';
import { observatoryRules } from './observatory.ability';
import { Days } from './persistence/days';
import { observatoryTables } from './persistence/migrations/observatory-days.migration';

export const observatoryModule = defineServerModule({
  manifest: observatoryManifest,
  rules: observatoryRules,
  migrations: [observatoryTables],
  queries: [TerritoryDays],
  listeners: [CountOrdersOnSessionClosed, CountDeliveriesOnGoodsDelivered],
  providers: [Days],
  resolvers: [ObservatoryResolver],
});
