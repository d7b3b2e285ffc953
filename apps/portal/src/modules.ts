import { cataloguePortal } from '@maillon/core/catalogue/web';
import { ordersPortal } from '@maillon/core/orders/web';
import type { WebModule } from '@maillon/platform/web';

/** The web modules of the portal, core first. Deleting a plugin's line here takes its screens away. */
export const modules: readonly WebModule[] = [cataloguePortal, ordersPortal];
