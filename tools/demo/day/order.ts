import type { DemoDay, DemoOffer, DemoOrder, TimeWindow } from '../shapes.ts';
import { idFor } from './ids.ts';
import { localInstant } from './local-instant.ts';
import type { Person } from './person.ts';

export interface CatalogueOffer {
  id: string;
  available: number;
  product: { name: string };
  unit: { label: string };
  producer: { name: string };
}

interface FulfilmentOption {
  id: string;
  windowStart: string;
  windowEnd: string;
  feasible: boolean;
}

export interface PlacedOrder {
  id: string;
  reference: string;
}

const CATALOGUE = `query Catalogue($day: Date!, $after: String) { offers(day: $day, first: 200, after: $after) {
  nodes { id available product { name } unit { label } producer { name } } pageInfo { endCursor hasNextPage } } }`;
const SAVE_BASKET =
  'mutation SaveBasket($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) { version lines { offerId quantity available } } }';
const OPTIONS =
  'query FulfilmentOptions($sessionId: ID!) { fulfilmentOptions(sessionId: $sessionId) { id windowStart windowEnd feasible } }';
const PLACE = 'mutation PlaceOrder($input: PlaceOrderInput!) { placeOrder(input: $input) { id reference } }';

/** The whole catalogue of the delivery day, page after page, by producer, product and packaging. */
export async function readCatalogue(buyer: Person, at: string, day: string): Promise<Map<string, CatalogueOffer>> {
  const offers = new Map<string, CatalogueOffer>();
  for (let after: string | null = null; ;) {
    const {
      offers: page,
    }: { offers: { nodes: CatalogueOffer[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } = await buyer.ask(
      at,
      CATALOGUE,
      { day, after },
    );
    for (const offer of page.nodes)
      offers.set(shelfKey(offer.producer.name, offer.product.name, offer.unit.label), offer);
    if (!page.pageInfo.hasNextPage) return offers;
    after = page.pageInfo.endCursor;
  }
}

/** How a row of the catalogue file is found again on the shelf. */
export function shelfKeyOf(day: DemoDay): (offerKey: string) => string {
  const producers = new Map(day.producers.map(({ siret, name }) => [siret, name]));
  const rows = new Map(day.offers.map((offer) => [offer.key, offer]));
  return (offerKey) => {
    const offer: DemoOffer = rows.get(offerKey)!;
    return shelfKey(producers.get(offer.producerSiret)!, offer.productName, offer.unitLabel);
  };
}

function shelfKey(producer: string, product: string, unit: string): string {
  return [producer, product, unit].join(' | ');
}

/** One buyer's order: basket, choice of a window, placed; what sold out meanwhile is taken as far as it goes. Null when nothing is left. */
export async function order(
  day: DemoDay,
  sessionId: string,
  wanted: DemoOrder,
  buyer: Person,
  offerIds: (key: string) => string,
): Promise<PlacedOrder | null> {
  const at = wanted.placedAt;
  const lines = wanted.lines.map(({ offerKey, quantity, substitution, terms }) => ({
    offerId: offerIds(offerKey),
    quantity,
    substitution,
    terms,
  }));
  const option = chosen(await buyer.ask(at, OPTIONS, { sessionId }), wanted.wishedWindow, day);
  let basket = await saved(buyer, at, sessionId, lines);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    basket = await cutToWhatIsLeft(buyer, at, sessionId, basket);
    if (basket.lines.length === 0) return null;
    const input = { id: idFor(wanted.key), sessionId, basketVersion: basket.version, fulfilmentOptionId: option.id };
    const { data, errors } = await buyer.try<{ placeOrder: PlacedOrder }>(at, PLACE, { input });
    if (!errors) return data.placeOrder;
    if (!errors.some(({ extensions }) => /offer-exhausted/.test(extensions.refusal ?? '')))
      throw new Error(JSON.stringify(errors));
    basket = await saved(buyer, at, sessionId, []);
  }
  throw new Error(`${wanted.key}: the basket sold out five times`);
}

interface Basket {
  version: number;
  lines: { offerId: string; quantity: number; available: number }[];
}

async function cutToWhatIsLeft(buyer: Person, at: string, sessionId: string, basket: Basket): Promise<Basket> {
  const short = basket.lines.filter(({ quantity, available }) => quantity > available);
  if (short.length === 0) return basket;
  const lines = short.map(({ offerId, available }) => ({ offerId, quantity: Math.max(0, available) }));
  return saved(buyer, at, sessionId, lines);
}

async function saved(buyer: Person, at: string, sessionId: string, lines: readonly unknown[]): Promise<Basket> {
  return (await buyer.ask<{ saveBasket: Basket }>(at, SAVE_BASKET, { sessionId, lines })).saveBasket;
}

/** The feasible option whose window is nearest to the wish. */
function chosen(
  { fulfilmentOptions }: { fulfilmentOptions: FulfilmentOption[] },
  wish: TimeWindow,
  { territory }: DemoDay,
): FulfilmentOption {
  const from = Date.parse(localInstant(territory.session.deliveryDay, wish.from, territory.timeZone));
  const feasible = fulfilmentOptions.filter((option) => option.feasible);
  if (feasible.length === 0) throw new Error(`No way to receive the goods: ${JSON.stringify(fulfilmentOptions)}`);
  return feasible.reduce((best, option) =>
    Math.abs(Date.parse(option.windowStart) - from) < Math.abs(Date.parse(best.windowStart) - from) ? option : best,
  );
}
