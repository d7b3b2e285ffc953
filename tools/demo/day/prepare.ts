import { Random } from '../random.ts';
import { parallel } from './parallel.ts';
import type { Person } from './person.ts';

export interface SupplierOrder {
  id: string;
  reference: string;
  producerId: string;
  lines: {
    unitLabel: string;
    pricing: string;
    nominalMassG: number | null;
    parts: { id: string; quantity: number; buyerName: string }[];
  }[];
}

const SUPPLIER_ORDERS = `query SupplierOrders($sessionId: ID!, $after: String) { supplierOrders(sessionId: $sessionId, first: 50, after: $after) {
  nodes { id reference producerId lines { unitLabel pricing nominalMassG parts { id quantity buyerName } } } pageInfo { endCursor hasNextPage } } }`;
export const PREPARE = `mutation PrepareSupplierOrder($supplierOrderId: ID!, $parts: [PreparedPartInput!]!) {
  prepareSupplierOrder(supplierOrderId: $supplierOrderId, parts: $parts) { id state } }`;

/** Every supplier order of the session, as the hub sees them. */
export async function supplierOrdersOf(administrator: Person, at: string, sessionId: string): Promise<SupplierOrder[]> {
  const all: SupplierOrder[] = [];
  for (let after: string | null = null; ;) {
    const {
      supplierOrders: page,
    }: { supplierOrders: { nodes: SupplierOrder[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
      await administrator.ask(at, SUPPLIER_ORDERS, { sessionId, after });
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

const CONFIRM = 'mutation ConfirmSupplierOrder($id: ID!) { confirmSupplierOrder(id: $id) { id state } }';

/** Most producers confirm with one tap in the evening; one in nine goes to bed without, and weighs all the same. */
export async function confirm(
  orders: readonly SupplierOrder[],
  at: string,
  actorFor: (producerId: string) => Person,
): Promise<number> {
  const answering = orders.filter((_order, index) => index % 9 !== 4);
  await parallel(answering, 4, ({ id, producerId }) => actorFor(producerId).ask(at, CONFIRM, { id }));
  return answering.length;
}

/** Each producer weighs and labels; the hub does it for those whom it manages. One piece is heavier than anybody thought. */
export async function prepare(
  orders: readonly SupplierOrder[],
  at: string,
  day: string,
  actorFor: (producerId: string) => Person,
  kitchens: readonly string[] = [],
): Promise<void> {
  const heavy = heavyPart(orders, kitchens);
  await parallel(orders, 4, async (order) => {
    const random = new Random(`weighing ${order.reference}`);
    const parts = order.lines.flatMap((line) =>
      line.parts.map((part) => weighed(line, part, day, random, part.id === heavy)),
    );
    await actorFor(order.producerId).ask(at, PREPARE, { supplierOrderId: order.id, parts });
  });
}

/** More than its buyer has to pay without a word. */
const HEAVIER = 1.19;

/** In the kitchens of the demonstration a cook is asked about it. */
function heavyPart(orders: readonly SupplierOrder[], kitchens: readonly string[]): string | undefined {
  const weighedLines = orders.flatMap(({ lines }) => lines.filter(({ pricing }) => pricing === 'kg'));
  const parts = weighedLines.flatMap((line) => line.parts);
  return parts.find(({ buyerName }) => kitchens.includes(buyerName))?.id;
}

/** A scale never shows the nominal mass: within four per cent of it, for goods sold by weight. */
function weighed(
  line: SupplierOrder['lines'][number],
  part: { id: string; quantity: number },
  day: string,
  random: Random,
  heavy: boolean,
) {
  const nominal = line.nominalMassG ?? 0;
  const mass = Math.max(1, Math.round(part.quantity * nominal * (0.96 + random.next() * 0.08) * (heavy ? HEAVIER : 1)));
  return {
    allocationId: part.id,
    count: part.quantity,
    producedOn: day,
    netMassG: line.pricing === 'kg' ? mass : null,
  };
}
