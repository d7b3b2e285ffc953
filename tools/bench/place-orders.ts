import { randomUUID } from 'node:crypto';
import type { Person } from '../demo/day/person.ts';
import { AFTERNOON, NEXT_DAY, NEXT_SESSION } from './buyers.ts';
import { PAGE } from './page.ts';

const ALL = `query All($day: Date!, $after: String) { offers(day: $day, first: 200, after: $after, filter: { availableOnly: true }) { nodes { id producer { id } } pageInfo { endCursor hasNextPage } } }`;
const STATUS =
  'query Status($producerId: ID!, $day: Date!) { sanitaryStatus(producerId: $producerId, day: $day) { basis } }';
export const DECLARE =
  'mutation Declare($offerId: ID!, $declared: Int!) { declareOffer(offerId: $offerId, declared: $declared) { id } }';
export const SAVE =
  'mutation SaveBasket($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) { version estimateCents lines { offerId quantity available estimateCents } } }';
const OPTIONS =
  'query Options($sessionId: ID!) { fulfilmentOptions(sessionId: $sessionId) { id label feasible reason } }';
export const PLACE =
  'mutation PlaceOrder($input: PlaceOrderInput!) { placeOrder(input: $input) { id reference state estimateCents } }';

/**
 * Shelves of twelve offers that this buyer sees, from eight producers who sell as much as they have, with plenty of each;
 * neighbouring shelves share some.
 */
export async function shelvesOfTwelve(administrator: Person, buyer: Person, count: number): Promise<string[][]> {
  const producers: string[][] = [];
  for (const [producerId, ids] of await offersByProducer(buyer))
    if (ids.length >= 2 && !(await hasAWeek(administrator, producerId))) producers.push(ids);
  const shelves = Array.from({ length: count }, (_, shelf) =>
    Array.from({ length: 8 }, (_, index) => producers[(shelf * 5 + index) % producers.length]!).flatMap((ids, index) =>
      ids.slice(0, index < 4 ? 2 : 1),
    ),
  );
  for (const offerId of new Set(shelves.flat()))
    await administrator.ask(AFTERNOON, DECLARE, { offerId, declared: 100_000 });
  return shelves;
}

/** Whoever sells under a derogation may sell so much in a week, and a bench wants more. */
async function hasAWeek(administrator: Person, producerId: string): Promise<boolean> {
  const { sanitaryStatus } = await administrator.ask(AFTERNOON, STATUS, { producerId, day: NEXT_DAY });
  return sanitaryStatus.basis === 'derogation';
}

async function offersByProducer(buyer: Person): Promise<Map<string, string[]>> {
  const byProducer = new Map<string, string[]>();
  for (let after: string | null = null; ;) {
    const { offers }: { offers: OfferPage } = await buyer.ask(AFTERNOON, ALL, { day: NEXT_DAY, after });
    for (const { id, producer } of offers.nodes)
      byProducer.set(producer.id, [...(byProducer.get(producer.id) ?? []), id]);
    if (!offers.pageInfo.hasNextPage) return byProducer;
    after = offers.pageInfo.endCursor;
  }
}

interface OfferPage {
  nodes: { id: string; producer: { id: string } }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

/** All calls a client makes for one order: the page, the basket, the ways to receive it, the order. */
export async function placeOrder(buyer: Person, offers: readonly string[]): Promise<void> {
  await buyer.ask(AFTERNOON, PAGE, { day: NEXT_DAY });
  await place(buyer, await ready(buyer, offers));
}

export interface Filled {
  readonly sessionId: string;
  readonly basketVersion: number;
  readonly fulfilmentOptionId: string;
}

/** A basket that only has to be ordered, one of each offer; null when there is no way to receive it. */
export async function filled(buyer: Person, sessionId: string, offers: readonly string[]): Promise<Filled | null> {
  const { saveBasket } = await buyer.ask<{ saveBasket: { version: number } }>(AFTERNOON, SAVE, {
    sessionId,
    lines: offers.map((offerId) => ({ offerId, quantity: 1 })),
  });
  const { fulfilmentOptions } = await buyer.ask<{ fulfilmentOptions: { id: string; feasible: boolean }[] }>(
    AFTERNOON,
    OPTIONS,
    { sessionId },
  );
  const option = fulfilmentOptions.find(({ feasible }) => feasible);
  return option ? { sessionId, basketVersion: saveBasket.version, fulfilmentOptionId: option.id } : null;
}

async function ready(buyer: Person, offers: readonly string[]): Promise<Filled> {
  const basket = await filled(buyer, NEXT_SESSION, offers);
  if (!basket) throw new Error('No way to receive the order is feasible.');
  return basket;
}

async function place(buyer: Person, basket: Filled): Promise<void> {
  await buyer.ask(AFTERNOON, PLACE, { input: { id: randomUUID(), ...basket } });
}

/** Orders per second, each buyer placing one after the other from a shelf of its own. */
export async function ordersPerSecond(
  buyers: readonly Person[],
  shelves: readonly (readonly string[])[],
  each: number,
): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    buyers.map(async (buyer, index) => {
      for (let count = 0; count < each; count += 1) await placeOrder(buyer, shelves[index % shelves.length]!);
    }),
  );
  return (buyers.length * each * 1000) / (performance.now() - begun);
}

/** Orders per second in the last minute before the cut-off: everybody's basket is full, and all order at once. */
export async function rushPerSecond(
  buyers: readonly Person[],
  shelves: readonly (readonly string[])[],
): Promise<number> {
  const baskets = await Promise.all(buyers.map((buyer, index) => ready(buyer, shelves[index % shelves.length]!)));
  const begun = performance.now();
  await Promise.all(buyers.map((buyer, index) => place(buyer, baskets[index]!)));
  return (buyers.length * 1000) / (performance.now() - begun);
}
