import { randomUUID } from 'node:crypto';
import { closeSession, planSession } from '../../demo/day/cut-off.ts';
import { later } from '../../demo/day/local-instant.ts';
import type { Person } from '../../demo/day/person.ts';
import { PREPARE, supplierOrdersOf } from '../../demo/day/prepare.ts';
import { orderFor, shelf, type Offer } from './market.ts';
import { actingFor, anotherChef } from './members.ts';
import { moments } from './moments.ts';
import { administrator, through } from './people.ts';

export interface ClosedSale {
  readonly id: string;
  readonly deliveryDay: string;
  /** In French: "dimanche 12 juillet". */
  readonly dayName: string;
  readonly offer: Offer;
  readonly orderReference: string;
  /** Who ordered. */
  readonly buyer: Person;
  /** Half past midnight and three o'clock in France, on the delivery day. */
  readonly night: string;
  readonly early: string;
}

const dayNames = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/**
 * A sale of the caller's own, on a day that no other journey looks at: one of something is ordered, and the
 * cut-off falls. All through the API.
 */
export async function closedSaleOf(productName: string, deliveryDay: string): Promise<ClosedSale> {
  const hub = await through(administrator);
  const [eve, dayName] = [later(deliveryDay, -24 * 60).slice(0, 10), dayNames.format(new Date(deliveryDay))];
  const times = { opensAt: `${eve}T04:00:00Z`, cutOffAt: `${eve}T20:00:00Z` };
  const sale = { ...times, deliveryDay, id: randomUUID(), name: `Livraison du ${dayName}` };
  await planSession(hub, moments.afternoon, sale);
  const [buyer, orderedAt] = [await through(await anotherChef('of-a-closed-sale')), `${eve}T08:00:00Z`];
  const offers = await shelf(buyer, orderedAt, deliveryDay, { search: productName, availableOnly: true });
  const offer = offers.find(({ product }) => product.name === productName);
  if (!offer) throw new Error(`${productName} cannot be ordered for ${deliveryDay}.`);
  const { reference } = await orderFor(buyer, orderedAt, sale, [{ offerId: offer.id, quantity: 1 }]);
  await closeSession(hub, sale);
  const [night, early] = [`${eve}T22:30:00Z`, `${deliveryDay}T01:00:00Z`];
  return { id: sale.id, deliveryDay, dayName, offer, orderReference: reference, buyer, night, early };
}

/** The producer, or the hub for one that it manages, has made ready what was ordered; grams of what goes by weight. */
export async function prepareSale(
  { id, deliveryDay, offer, night }: ClosedSale,
  netMassG: number | null = null,
): Promise<void> {
  const [order] = await supplierOrdersOf(await through(administrator), night, id);
  const parts = order!.lines
    .flatMap((line) => line.parts)
    .map((part) => ({ allocationId: part.id, count: part.quantity, producedOn: deliveryDay, netMassG }));
  const producer = await through((await actingFor(offer.producer.id)) ?? administrator);
  await producer.ask(night, PREPARE, { supplierOrderId: order!.id, parts });
}
