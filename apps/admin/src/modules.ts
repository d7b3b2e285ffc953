import { availabilityAdmin } from '@maillon/core/availability/web';
import { catalogueAdmin } from '@maillon/core/catalogue/web';
import { certificatesAdmin } from '@maillon/core/certificates/web';
import { ordersAdmin } from '@maillon/core/orders/web';
import { organisationsAdmin } from '@maillon/core/organisations/web';
import { rulebookAdmin } from '@maillon/core/rulebook/web';
import { sourcingAdmin } from '@maillon/core/sourcing/web';
import { territoriesAdmin } from '@maillon/core/territories/web';
import { traceabilityAdmin } from '@maillon/core/traceability/web';
import { platformAdmin, type WebModule } from '@maillon/platform/web';
import { clickAndCollectAdmin } from '@maillon/plugins/click-and-collect/web';
import { deliveryRoundsAdmin } from '@maillon/plugins/delivery-rounds/web';
import { observatoryAdmin } from '@maillon/plugins/observatory/web';

/** The web modules of the administration, core first. Deleting a plugin's line here takes its screens away. */
export const modules: readonly WebModule[] = [
  platformAdmin,
  territoriesAdmin,
  organisationsAdmin,
  certificatesAdmin,
  rulebookAdmin,
  catalogueAdmin,
  sourcingAdmin,
  availabilityAdmin,
  ordersAdmin,
  traceabilityAdmin,
  deliveryRoundsAdmin,
  clickAndCollectAdmin,
  observatoryAdmin,
];
