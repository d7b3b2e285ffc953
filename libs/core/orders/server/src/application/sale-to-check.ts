import type { SaleToCheck } from '@maillon/core/certificates/server';
import type { LineToPlace } from '../domain/order';
import type { DeliverySite } from '../domain/delivery-site';

interface Ordered {
  readonly id: string;
  readonly deliveryDay: string;
  readonly lines: readonly (LineToPlace & { readonly state?: string })[];
}

/** An order as the sanitary rules look at it: what goes where, and how much it weighs. */
export function saleToCheck({ id: orderId, deliveryDay, lines }: Ordered, site: DeliverySite): SaleToCheck {
  const ordered = lines.filter(({ state }) => state !== 'cancelled');
  return {
    ...{ orderId, deliveryDay, site },
    goods: ordered.map(({ producerId, productName, referenceCode, nominalMassG, quantity }) => ({
      ...{ producerId, productName, referenceCode },
      massG: nominalMassG === null ? null : nominalMassG * quantity,
    })),
  };
}
