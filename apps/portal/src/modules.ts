import { availabilityPortal } from '@maillon/core/availability/web';
import { cataloguePortal } from '@maillon/core/catalogue/web';
import { certificatesPortal } from '@maillon/core/certificates/web';
import { orderNotesPortal } from '@maillon/core/order-notes/web';
import { ordersPortal } from '@maillon/core/orders/web';
import { organisationsPortal } from '@maillon/core/organisations/web';
import { purchasingPortal } from '@maillon/core/purchasing/web';
import { rulebookPortal } from '@maillon/core/rulebook/web';
import { sourcingPortal } from '@maillon/core/sourcing/web';
import { traceabilityPortal } from '@maillon/core/traceability/web';
import type { WebModule } from '@maillon/platform/web';
import { clickAndCollectPortal } from '@maillon/plugins/click-and-collect/web';
import { deliveryRoundsPortal } from '@maillon/plugins/delivery-rounds/web';

/** The web modules of the portal, core first. Deleting a plugin's line here takes its screens away. */
export const modules: readonly WebModule[] = [
  organisationsPortal,
  certificatesPortal,
  rulebookPortal,
  cataloguePortal,
  sourcingPortal,
  availabilityPortal,
  ordersPortal,
  purchasingPortal,
  orderNotesPortal,
  traceabilityPortal,
  deliveryRoundsPortal,
  clickAndCollectPortal,
];
