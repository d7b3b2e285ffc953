import { randomUUID } from 'node:crypto';
import type { Person } from '../../demo/day/person.ts';

export { planSession } from '../../demo/day/cut-off.ts';

export interface Sale {
  readonly id: string;
  readonly deliveryDay: string;
  readonly cutOffAt: string;
}

export interface Offer {
  readonly id: string;
  readonly available: number;
  readonly product: { readonly name: string };
  readonly unit: { readonly label: string; readonly pricing: string; readonly nominalMassG: number | null };
  readonly producer: { readonly id: string; readonly name: string };
}

export interface Wish {
  readonly offerId: string;
  readonly quantity: number;
}

const SALES = '{ sessions(first: 50) { nodes { id deliveryDay cutOffAt state kind } } }';
const OFFERS = `query Shelf($day: Date!, $filter: OfferFilter) { offers(day: $day, filter: $filter, first: 200) {
  nodes { id available product { name } unit { label pricing nominalMassG } producer { id name } } } }`;
const BASKET =
  'mutation Fill($id: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $id, lines: $lines) { version } }';
const WAYS = 'query Ways($id: ID!) { fulfilmentOptions(sessionId: $id) { id feasible } }';
const PLACE = 'mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { id reference } }';

/** The ordinary sale in which one can order at that instant. */
export async function saleOpenAt(person: Person, at: string): Promise<Sale> {
  const { sessions } = await person.ask<{ sessions: { nodes: (Sale & { state: string; kind: string })[] } }>(at, SALES);
  // A sale whose hour has come is called open until its job has closed it.
  const open = sessions.nodes.find(
    ({ state, cutOffAt, kind }) => state === 'open' && kind === 'standard' && Date.parse(cutOffAt) > Date.parse(at),
  );
  if (!open) throw new Error(`No sale is open at ${at}.`);
  return open;
}

/** What can be ordered, at most 200 offers. */
export async function shelf(person: Person, at: string, day: string, filter: object = {}): Promise<Offer[]> {
  const { offers } = await person.ask<{ offers: { nodes: Offer[] } }>(at, OFFERS, { day, filter });
  return offers.nodes;
}

/** Puts these lines in the buyer's basket; answers its version. */
export async function fillBasket(person: Person, at: string, { id }: { id: string }, lines: readonly Wish[]) {
  const { saveBasket } = await person.ask<{ saveBasket: { version: number } }>(at, BASKET, { id, lines });
  return saveBasket.version;
}

/** An order as a portal makes it: basket, the first feasible way to receive it, placed. */
export async function orderFor(person: Person, at: string, sale: { id: string }, wishes: readonly Wish[]) {
  const basketVersion = await fillBasket(person, at, sale, wishes);
  const ways = await person.ask<{ fulfilmentOptions: { id: string; feasible: boolean }[] }>(at, WAYS, { id: sale.id });
  const fulfilmentOptionId = ways.fulfilmentOptions.find(({ feasible }) => feasible)?.id;
  const input = { id: randomUUID(), sessionId: sale.id, basketVersion, fulfilmentOptionId };
  const { placeOrder } = await person.ask<{ placeOrder: { id: string; reference: string } }>(at, PLACE, { input });
  return placeOrder;
}
