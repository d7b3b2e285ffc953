import { randomUUID } from 'node:crypto';
import { closeSession } from '../../demo/day/cut-off.ts';
import { later } from '../../demo/day/local-instant.ts';
import { moments } from './moments.ts';
import { administrator, through } from './people.ts';

export interface AuctionSale {
  readonly id: string;
  readonly deliveryDay: string;
  /** While kitchens say how far they go; once the boats are in; when prices are settled. */
  readonly evening: string;
  readonly dawn: string;
  readonly due: string;
}

const PLAN = `mutation PlanAuction($id: ID!, $name: String!, $day: Date!, $opensAt: DateTime!, $cutOffAt: DateTime!, $due: DateTime) {
  planSession(id: $id, name: $name, deliveryDay: $day, opensAt: $opensAt, cutOffAt: $cutOffAt, kind: "morning-auction", pricesDueAt: $due) { id } }`;

/** A morning auction of the caller's own: it opens so late in the evening that no other journey comes by. */
export async function auctionFor(day: string): Promise<AuctionSale> {
  const [id, eve] = [randomUUID(), later(day, -24 * 60).slice(0, 10)];
  const [evening, due] = [`${eve}T19:30:00Z`, `${day}T05:00:00Z`];
  const times = { opensAt: `${eve}T19:00:00Z`, cutOffAt: `${eve}T20:00:00Z`, due };
  await (await through(administrator)).ask(moments.afternoon, PLAN, { id, name: `Criée ${id}`, day, ...times });
  return { id, deliveryDay: day, evening, dawn: `${day}T04:30:00Z`, due };
}

/** Prices are settled: what comes and what does not is decided. */
export async function settleAuction({ id, deliveryDay, due }: AuctionSale): Promise<void> {
  await closeSession(await through(administrator), { id, name: '', deliveryDay, opensAt: due, cutOffAt: due });
}
