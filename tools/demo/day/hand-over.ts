import { parallel } from './parallel.ts';
import type { Person } from './person.ts';
import type { SupplierOrder } from './prepare.ts';

const RECEIVE =
  'mutation ReceiveAtPlace($supplierOrderId: ID!, $at: DateTime!) { receiveAtPlace(supplierOrderId: $supplierOrderId, at: $at) }';
const PICKUPS = 'query Pickups($day: Date!) { pickups(day: $day) { id orderId from state code } }';
const HAND_OVER =
  'mutation HandOver($pickupId: ID!, $code: String!, $at: DateTime!) { handOver(pickupId: $pickupId, code: $code, at: $at) { id state } }';

interface Pickup {
  id: string;
  orderId: string;
  from: string;
  code: string | null;
}

/** The producers bring their crates to the place in the morning. */
export async function receive(orders: readonly SupplierOrder[], administrator: Person, at: string): Promise<void> {
  await parallel(orders, 2, (order) => administrator.ask(at, RECEIVE, { supplierOrderId: order.id, at }));
}

/** Each buyer comes in the slot of the order and says the code that only the buyer was shown. */
export async function handOver(
  buyers: readonly Person[],
  administrator: Person,
  at: string,
  day: string,
): Promise<number> {
  const counts = await parallel(buyers, 2, async (buyer) => {
    const { pickups } = await buyer.ask<{ pickups: Pickup[] }>(at, PICKUPS, { day });
    for (const { id, code, from } of pickups)
      await administrator.ask(from, HAND_OVER, { pickupId: id, code, at: from });
    return pickups.length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
