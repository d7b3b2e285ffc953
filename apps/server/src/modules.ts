import { availabilityModule } from '@maillon/core/availability/server';
import { catalogueModule } from '@maillon/core/catalogue/server';
import { certificatesModule } from '@maillon/core/certificates/server';
import { orderNotesModule } from '@maillon/core/order-notes/server';
import { ordersModule } from '@maillon/core/orders/server';
import { organisationsModule } from '@maillon/core/organisations/server';
import { purchasingModule } from '@maillon/core/purchasing/server';
import { rulebookModule } from '@maillon/core/rulebook/server';
import { sourcingModule } from '@maillon/core/sourcing/server';
import { territoriesModule } from '@maillon/core/territories/server';
import { traceabilityModule } from '@maillon/core/traceability/server';
import { platformModule, type ServerModule } from '@maillon/platform/server';
import { clickAndCollectModule } from '@maillon/plugins/click-and-collect/server';
import { deliveryRoundsModule } from '@maillon/plugins/delivery-rounds/server';
import { observatoryModule } from '@maillon/plugins/observatory/server';

/** The one list of server modules: api, worker and command line start from it and cannot drift apart. */
export const modules: readonly ServerModule[] = [
  platformModule,
  territoriesModule,
  organisationsModule,
  certificatesModule,
  rulebookModule,
  catalogueModule,
  sourcingModule,
  availabilityModule,
  ordersModule,
  purchasingModule,
  orderNotesModule,
  traceabilityModule,
  deliveryRoundsModule,
  clickAndCollectModule,
  observatoryModule,
];
