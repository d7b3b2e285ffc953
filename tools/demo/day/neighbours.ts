import type { Person } from './person.ts';
import type { Invariant } from './summary.ts';

const IDS = `query Everything($day: Date!) {
  producers(first: 200) { nodes { id siret } } buyers(first: 200) { nodes { id } }
  orders(first: 200) { nodes { id reference } } supplierOrders(first: 200) { nodes { id } } lots(first: 200) { nodes { id } } offers(day: $day, first: 200) { nodes { id } } }`;
const LOOK = `query Look($order: ID!, $buyer: ID!, $supplierOrder: ID!, $lot: ID!, $offer: ID!) {
  order(id: $order) { id } buyer(id: $buyer) { id } supplierOrder(id: $supplierOrder) { id } lotTrace(lotId: $lot) { lot { id } } offer(id: $offer) { id } }`;

type Rows = Record<string, { nodes: { id: string; siret?: string }[] }>;

/** What each territory has is looked for from the other: nothing may be found, and only shared producers may be in both. */
export async function neighbourInvariants(
  first: Person,
  second: Person,
  at: string,
  day: string,
  sharedSirets: readonly string[],
): Promise<Invariant[]> {
  const [mine, theirs] = [await first.ask<Rows>(at, IDS, { day }), await second.ask<Rows>(at, IDS, { day })];
  const both = intersection(sirets(mine), sirets(theirs));
  return [
    {
      name: 'no cross-territory row',
      ok:
        rowsInBoth(mine, theirs) === 0 &&
        (await seesNothing(first, theirs, at)) &&
        (await seesNothing(second, mine, at)),
    },
    {
      name: 'only the shared producers are in both territories',
      ok: both.length === sharedSirets.length && both.every((siret) => sharedSirets.includes(siret)),
    },
  ];
}

function sirets(rows: Rows): string[] {
  return rows['producers']!.nodes.map(({ siret }) => siret!);
}

function rowsInBoth(mine: Rows, theirs: Rows): number {
  const own = ['buyers', 'orders', 'supplierOrders', 'lots', 'offers'];
  return own.reduce((sum, kind) => sum + intersection(ids(mine, kind), ids(theirs, kind)).length, 0);
}

function ids(rows: Rows, kind: string): string[] {
  return rows[kind]!.nodes.map(({ id }) => id);
}

function intersection(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return some.filter((one) => known.has(one));
}

async function seesNothing(looker: Person, rows: Rows, at: string): Promise<boolean> {
  for (let index = 0; index < 10; index += 1) {
    const pick = (kind: string) => ids(rows, kind)[index % Math.max(1, ids(rows, kind).length)];
    const variables = {
      order: pick('orders'),
      buyer: pick('buyers'),
      supplierOrder: pick('supplierOrders'),
      lot: pick('lots'),
      offer: pick('offers'),
    };
    const { data } = await looker.try<Record<string, unknown>>(at, LOOK, variables);
    if (data && Object.values(data).some((value) => value !== null)) return false;
  }
  return true;
}
