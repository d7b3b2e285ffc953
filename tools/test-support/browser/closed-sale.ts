import { randomUUID } from 'node:crypto';
import { closeSession, planSession } from '../../demo/day/cut-off.ts';
import type { Person } from '../../demo/day/person.ts';
import { orderFor, shelf, type Offer } from './market.ts';
import { anotherChef } from './members.ts';
import { administrator, through } from './people.ts';

/** A sale for Sunday, which no other journey looks at. */
const SUNDAY = {
  name: 'Livraison du dimanche 12 juillet',
  deliveryDay: '2026-07-12',
  opensAt: '2026-07-11T04:00:00Z',
  cutOffAt: '2026-07-11T20:00:00Z',
};
const ORDERED_AT = '2026-07-11T08:00:00Z';

export interface ClosedSale {
  readonly id: string;
  readonly deliveryDay: string;
  readonly offer: Offer;
  readonly orderReference: string;
  /** Who ordered. */
  readonly buyer: Person;
}

/** One piece of something sold by weight is ordered, and the cut-off falls: all through the API. */
export async function closedSaleOf(productName: string): Promise<ClosedSale> {
  const hub = await through(administrator);
  const sale = { ...SUNDAY, id: randomUUID() };
  await planSession(hub, '2026-07-10T12:30:00Z', sale);
  const buyer = await through(await anotherChef(3));
  const offers = await shelf(buyer, ORDERED_AT, sale.deliveryDay, { search: productName, availableOnly: true });
  const offer = offers.find(({ product, unit }) => product.name === productName && unit.pricing === 'kg');
  if (!offer) throw new Error(`${productName} cannot be ordered for ${sale.deliveryDay}.`);
  const { reference } = await orderFor(buyer, ORDERED_AT, sale, [{ offerId: offer.id, quantity: 1 }]);
  await closeSession(hub, sale);
  return { id: sale.id, deliveryDay: sale.deliveryDay, offer, orderReference: reference, buyer };
}
