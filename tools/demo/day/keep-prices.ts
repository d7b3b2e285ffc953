import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.ts';
import type { DemoDay } from '../shapes.ts';
import type { Api } from './api.ts';
import { idFor } from './ids.ts';
import { enter, type Person } from './person.ts';
import { tell } from './told.ts';

const BOOK = '{ priceBook { producerId buyers { id kind } units { unitId unitPrice } } }';
const LIST = `mutation SavePriceList($id: ID!, $producerId: ID!, $name: String!, $kinds: [String!]!, $buyerIds: [ID!]!) {
  savePriceList(id: $id, producerId: $producerId, name: $name, kinds: $kinds, buyerIds: $buyerIds) { producerId } }`;
const LINE = 'mutation SetLinePrice($line: LinePriceInput!) { setLinePrice(line: $line) { producerId } }';

interface Book {
  readonly producerId: string;
  readonly buyers: readonly { readonly id: string; readonly kind: string }[];
  readonly units: readonly { readonly unitId: string; readonly unitPrice: string }[];
}

/** What the producer of the printed account agreed with whom, from the sale that is open on: no played day sees it. */
export async function keepPrices(api: Api, { territory }: DemoDay, from: string, at: string): Promise<void> {
  const producer = await producerOf(api, territory.code);
  if (!producer) return;
  const { priceBook } = await producer.ask<{ priceBook: Book }>(at, BOOK);
  const { producerId, buyers, units } = priceBook;
  const faithful = buyers.filter(({ kind }) => kind === 'hotel').slice(0, 3);
  const list = async (name: string, kinds: readonly string[], buyerIds: readonly string[]) => {
    const id = idFor(`price list ${name}`);
    await producer.ask(at, LIST, { id, producerId, name, kinds, buyerIds });
    return id;
  };
  const restaurants = await list('Tarif restaurants', ['restaurant'], []);
  const canteens = await list('Tarif cantines', ['canteen'], []);
  const loyal = await list(
    'Tarif fidèles',
    [],
    faithful.map(({ id }) => id),
  );
  const say = (listId: string | null, unitId: string, price: string, shares: Shares) =>
    producer.ask(at, LINE, { line: { unitId, listId, from, ...priced(price, shares) } });
  for (const [index, { unitId, unitPrice }] of units.slice(0, 6).entries()) {
    await say(restaurants, unitId, unitPrice, index % 2 ? [95] : [95, [4, 90], [10, 86]]);
    if (index < 4) await say(canteens, unitId, unitPrice, [90, [8, 84]]);
    if (index < 3) await say(loyal, unitId, unitPrice, [92]);
    if (index > 1) await say(null, unitId, unitPrice, [100, [5, 94], [12, 88]]);
  }
  tell(`${territory.name} : les tarifs d’un producteur et ses paliers valent dès la prochaine vente.`);
}

/** In hundredths of the price of everybody: of one unit, then from so many units on. */
type Shares = readonly [one: number, ...steps: (readonly [from: number, share: number])[]];

function priced(unitPrice: string, [one, ...steps]: Shares) {
  const of = (share: number) => (share === 100 ? unitPrice : ((Number(unitPrice) * share) / 100).toFixed(2));
  return { unitPrice: of(one), breaks: steps.map(([from, share]) => ({ from, unitPrice: of(share) })) };
}

async function producerOf(api: Api, code: string): Promise<Person | null> {
  const account = ACCOUNTS.find(({ role, territoryCode }) => role === 'producer' && territoryCode === code);
  return account ? enter(api, await api.signIn(account.email, DEMO_PASSWORD), code, 'producer') : null;
}
