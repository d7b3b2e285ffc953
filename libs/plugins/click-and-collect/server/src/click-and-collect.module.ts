import { FULFILMENT } from '@maillon/core/orders/server';
import { defineServerModule } from '@maillon/platform/server';
import { clickAndCollectManifest } from '@maillon/plugins/click-and-collect/contract';
import { ClickAndCollectResolver } from './api/click-and-collect.resolver';
import { HandOver } from './application/hand-over.use-case';
import { OrdersWithoutSlot } from './application/orders-without-slot.query';
import { PickupFulfilment } from './application/pickup-fulfilment';
import { PickupPlacesQuery } from './application/pickup-places.query';
import { PickupsQuery } from './application/pickups.query';
import { ReceiveAtPlace } from './application/receive-at-place.use-case';
import { SavePickupPlace } from './application/save-pickup-place.use-case';
import { clickAndCollectRules } from './click-and-collect.ability';
import { ExpectedParts } from './persistence/expected-parts';
import { approximatePlaces } from './persistence/migrations/approximate-places.migration';
import { pickupTables } from './persistence/migrations/pickup-places.migration';
import { clickAndCollectSettingsSaid } from './persistence/migrations/settings-said.migration';
import { PickupSchema } from './persistence/pickup.schema';
import { Pickups } from './persistence/pickups';
import { Slots } from './persistence/slots';

export const clickAndCollectModule = defineServerModule({
  manifest: clickAndCollectManifest,
  rules: clickAndCollectRules,
  entities: [PickupSchema],
  migrations: [pickupTables, clickAndCollectSettingsSaid, approximatePlaces],
  useCases: [SavePickupPlace, ReceiveAtPlace, HandOver],
  queries: [PickupPlacesQuery, PickupsQuery, OrdersWithoutSlot],
  providers: [Slots, Pickups, ExpectedParts],
  extensions: [{ point: FULFILMENT, use: PickupFulfilment }],
  resolvers: [ClickAndCollectResolver],
});
