import { randomUUID } from 'node:crypto';
import type { Person } from '../demo/day/person.ts';
import { AFTERNOON, NEXT_DAY, NEXT_SESSION } from './buyers.ts';
import { PAGE } from './page.ts';

const ALL = `query All($day: Date!, $after: String) { offers(day: $day, first: 200, after: $after, filter: { availableOnly: true }) { nodes { id producer { id } } pageInfo { endCursor hasNextPage } } }`;
const DECLARE = 'mutation Declare($offerId: ID!, $declared: Int!) { declareOffer(offerId: $offerId, declared: $declared) { id } }';
const SAVE = 'mutation SaveBasket($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) { version estimateCents lines { offerId quantity available estimateCents } } }';
const OPTIONS = 'query Options($sessionId: ID!) { fulfilmentOptions(sessionId: $sessionId) { id label feasible reason } }';
const PLACE = 'mutation PlaceOrder($input: PlaceOrderInput!) { placeOrder(input: $input) { id reference state estimateCents } }';

/** Twelve offers of eight producers, with plenty of each. */
export async function twelveOffers(administrator: Person): Promise<string[]> {
  const byProducer = new Map<string, string[]>();
  for (let after: string | null = null; ; ) {
    const { offers }: { offers: { nodes: { id: string; producer: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } = await administrator.ask(AFTERNOON, ALL, { day: NEXT_DAY, after });
    for (const { id, producer } of offers.nodes) byProducer.set(producer.id, [...(byProducer.get(producer.id) ?? []), id]);
    if (!offers.pageInfo.hasNextPage) break;
    after = offers.pageInfo.endCursor;
  }
  const shelves = [...byProducer.values()].filter((ids) => ids.length >= 2).slice(0, 8);
  const chosen = shelves.flatMap((ids, index) => ids.slice(0, index < 4 ? 2 : 1));
  for (const offerId of chosen) await administrator.ask(AFTERNOON, DECLARE, { offerId, declared: 100_000 });
  return chosen;
}

/** All calls a client makes for one order: the page, the basket, the ways to receive it, the order. */
export async function placeOrder(buyer: Person, offers: readonly string[]): Promise<void> {
  await buyer.ask(AFTERNOON, PAGE, { day: NEXT_DAY });
  const { saveBasket } = await buyer.ask(AFTERNOON, SAVE, { sessionId: NEXT_SESSION, lines: offers.map((offerId) => ({ offerId, quantity: 1 })) });
  const { fulfilmentOptions } = await buyer.ask<{ fulfilmentOptions: { id: string; feasible: boolean }[] }>(AFTERNOON, OPTIONS, { sessionId: NEXT_SESSION });
  const option = fulfilmentOptions.find(({ feasible }) => feasible);
  if (!option) throw new Error('No way to receive the order is feasible.');
  const input = { id: randomUUID(), sessionId: NEXT_SESSION, basketVersion: saveBasket.version, fulfilmentOptionId: option.id };
  await buyer.ask(AFTERNOON, PLACE, { input });
}

/** Orders per second, each buyer placing one after the other. */
export async function ordersPerSecond(buyers: readonly Person[], offers: readonly string[], each: number): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    buyers.map(async (buyer) => {
      for (let index = 0; index < each; index += 1) await placeOrder(buyer, offers);
    }),
  );
  return (buyers.length * each * 1000) / (performance.now() - begun);
}
