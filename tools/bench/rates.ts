import autocannon from 'autocannon';
import type { Person } from '../demo/day/person.ts';
import { AFTERNOON, NEXT_DAY, NEXT_SESSION } from './buyers.ts';
import type { Figure } from './figure.ts';
import { PAGE } from './page.ts';
import { SAVE, placeOrder } from './place-orders.ts';

export const CONNECTIONS = [1, 16, 64] as const;
const SECONDS = 4;
const EACH = { 1: 40, 16: 12, 64: 4 } as const;

/** What cooks look for: names, other names, slips, labels, families. */
export const WORDS = [
  'endive',
  'chicons',
  'tomates bio',
  'carotes',
  'fromage de chèvre',
  'poisson',
  'ratte',
  'lait cru',
];
export const SEARCH = PAGE.replace('$day: Date!', '$day: Date!, $filter: OfferFilter').replace(
  'first: 50',
  'first: 50, filter: $filter',
);
export const READ = `query ($id: ID!) { order(id: $id) { id reference state deliveryDay windowStart windowEnd fulfilmentLabel estimateCents
  deliveryFeeCents deliveredCents lines { id productName unitLabel producerName quantity servedQuantity unitPrice estimateCents state reasonText } } }`;
const LAST =
  '{ orders(first: 20) { nodes { id reference state deliveryDay placedAt estimateCents } pageInfo { endCursor hasNextPage } } }';

const IN_STATE = 'query Last($state: String) { orders(first: 1, state: $state) { nodes { id } } }';

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export interface Setting {
  /** For instance `10,000 offers`. */
  readonly name: string;
  readonly url: string;
  readonly buyers: readonly Person[];
  readonly shelves: readonly (readonly string[])[];
}

/** Each act of a buyer with one, sixteen and sixty-four connections, requests or orders a second. */
export async function rateFigures(setting: Setting): Promise<Figure[]> {
  const order = await lastOrder(setting.buyers[0]!);
  const reads: [string, readonly Asked[]][] = [
    ['catalogue page of 50 offers', [{ query: PAGE, variables: { day: NEXT_DAY } }]],
    ['search', WORDS.map((search) => ({ query: SEARCH, variables: { day: NEXT_DAY, filter: { search } } }))],
    ['order read back', [{ query: READ, variables: { id: order } }]],
    ['last orders', [{ query: LAST, variables: {} }]],
  ];
  const figures: Figure[] = [];
  for (const [name, asked] of reads)
    figures.push(await figure(setting, name, (count) => loaded(setting, asked, count)));
  figures.push(await figure(setting, 'basket change', (count) => looped(setting, count, changeBasket)));
  figures.push(await figure(setting, 'order of 12 lines, all calls', (count) => looped(setting, count, placeOrder)));
  return figures;
}

async function figure(
  { name: where }: Setting,
  name: string,
  rate: (connections: (typeof CONNECTIONS)[number]) => Promise<number>,
): Promise<Figure> {
  const rates: number[] = [];
  for (const count of CONNECTIONS) rates.push(await rate(count));
  return {
    name: `${name}, ${where}: 1, 16, 64 connections`,
    value: `${rates.map((one) => one.toFixed(0)).join(', ')}/s`,
    aim: '–',
    runs: '1',
  };
}

async function loaded({ url, buyers }: Setting, asked: readonly Asked[], connections: number): Promise<number> {
  const { cookie, membershipId } = buyers[0]!;
  const headers = {
    ...{ 'content-type': 'application/json', cookie },
    ...{ 'x-maillon-membership': membershipId, 'x-maillon-at': AFTERNOON },
  };
  const requests = asked.map((one) => ({ method: 'POST' as const, headers, body: JSON.stringify(one) }));
  const options = { url: `${url}/graphql`, connections, method: 'POST' as const, headers, requests };
  await autocannon({ ...options, duration: 1 });
  const result = await autocannon({ ...options, duration: SECONDS });
  if (result.non2xx || result.errors)
    throw new Error(`${result.non2xx} answers were not 200, ${result.errors} failed.`);
  return result.requests.average;
}

/** As many buyers at once as connections, one act after the other. */
async function looped(
  { buyers, shelves }: Setting,
  connections: keyof typeof EACH,
  act: (buyer: Person, shelf: readonly string[]) => Promise<void>,
): Promise<number> {
  const hands = buyers.slice(0, connections);
  const shelf = (index: number) => shelves[index % shelves.length]!;
  await Promise.all(hands.map((buyer, index) => act(buyer, shelf(index))));
  const begun = performance.now();
  await Promise.all(
    hands.map(async (buyer, index) => {
      for (let count = 0; count < EACH[connections]; count += 1) await act(buyer, shelf(index));
    }),
  );
  return (hands.length * EACH[connections] * 1000) / (performance.now() - begun);
}

let turn = 0;

async function changeBasket(buyer: Person, shelf: readonly string[]): Promise<void> {
  turn += 1;
  const lines = [{ offerId: shelf[turn % shelf.length], quantity: 1 + (turn % 5) }];
  await buyer.ask(AFTERNOON, SAVE, { sessionId: NEXT_SESSION, lines });
}

/** The last one that a buyer placed, whatever became of it or one that is in a state. */
export async function lastOrder(buyer: Person, state: string | null = null): Promise<string> {
  const { orders } = await buyer.ask<{ orders: { nodes: { id: string }[] } }>(AFTERNOON, IN_STATE, { state });
  return orders.nodes[0]!.id;
}
