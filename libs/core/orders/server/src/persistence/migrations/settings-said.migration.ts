import { migration, withoutCopies } from '@maillon/platform/server';

// The standard values on the day when settings got levels; later ones do not matter here.
const CAME_WITH = { minimumOrderCents: 0, maximumLines: 80, maximumQuantity: 500 };

export const ordersSettingsSaid = migration('20261126T1911-orders-settings-said', [withoutCopies('orders', CAME_WITH)]);
