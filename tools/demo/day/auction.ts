import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.ts';
import type { DemoDay } from '../shapes.ts';
import type { Api } from './api.ts';
import { idFor } from './ids.ts';
import { localInstant } from './local-instant.ts';
import { enter, type Person } from './person.ts';
import { tell } from './told.ts';

const PLAN = `mutation PlanAuction($id: ID!, $name: String!, $day: Date!, $opensAt: DateTime!, $cutOffAt: DateTime!, $due: DateTime) {
  planSession(id: $id, name: $name, deliveryDay: $day, opensAt: $opensAt, cutOffAt: $cutOffAt, kind: "morning-auction", pricesDueAt: $due) { id } }`;
const CATCH = `query Catch($day: Date!) { offers(day: $day, filter: { families: ["sea"], availableOnly: true }, first: 200) {
  nodes { id available unitPrice producer { name } } } }`;
const SAVE =
  'mutation Bid($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) { version } }';
const OPTIONS = 'query Ways($sessionId: ID!) { fulfilmentOptions(sessionId: $sessionId) { id feasible } }';
const PLACE = 'mutation PlaceBid($input: PlaceOrderInput!) { placeOrder(input: $input) { id } }';

/** Who buys fish in Étaples, and how far each kitchen goes above the last price. */
const MERCHANT = 'Marée de la Corderie';
const BOAT = 'Armement Le Petit Hunier';
const CEILINGS = [1.2, 1.3, 1.05, 1.2, 0.95, 1, 1.35];
const LINES = 3;

interface Caught {
  readonly id: string;
  readonly available: number;
  readonly unitPrice: string;
  readonly producer: { readonly name: string };
}

/** A sale at the price of tomorrow morning, beside the ordinary one: open to whoever looks, with a few kitchens in it already. */
export async function openAuction(
  api: Api,
  { territory, buyers, orders }: DemoDay,
  administrator: Person,
  next: { readonly deliveryDay: string; readonly cutOffAt: string },
  at: string,
): Promise<void> {
  const { code, name, timeZone } = territory;
  const { deliveryDay: day, cutOffAt } = next;
  const sessionId = idFor(`${code} auction ${day}`);
  const due = localInstant(day, '07:15', timeZone);
  const plan = { id: sessionId, name: 'Criée du samedi 11 juillet', day, opensAt: at, cutOffAt, due };
  await administrator.ask(at, PLAN, plan);
  const printed = new Set(ACCOUNTS.map(({ organisationSiret }) => organisationSiret));
  const ordering = new Set(orders.map(({ buyerSiret }) => buyerSiret));
  const kitchens = buyers.filter(({ siret }) => ordering.has(siret) && !printed.has(siret)).slice(-CEILINGS.length);
  let placed = 0;
  for (const [index, { email }] of kitchens.entries()) {
    const buyer = await enter(api, await api.signIn(email, DEMO_PASSWORD), code, 'restaurateur');
    const { offers } = await buyer.ask<{ offers: { nodes: Caught[] } }>(at, CATCH, { day });
    const wanted = [MERCHANT, BOAT].flatMap((seller) => ofSeller(offers.nodes, seller));
    if (await bid(buyer, at, { sessionId, orderId: idFor(`${code} bid ${index}`) }, wanted, CEILINGS[index]!)) placed++;
  }
  tell(`${name} : ${placed} cuisines attendent le prix de la criée de demain matin.`);
}

function ofSeller(caught: readonly Caught[], seller: string): Caught[] {
  return caught.filter(({ producer, available }) => producer.name === seller && available > LINES * 2).slice(0, LINES);
}

async function bid(
  buyer: Person,
  at: string,
  { sessionId, orderId: id }: { readonly sessionId: string; readonly orderId: string },
  wanted: readonly Caught[],
  ceiling: number,
): Promise<boolean> {
  if (wanted.length === 0) return false;
  const lines = wanted.map(({ id: offerId, unitPrice }, index) => {
    const priceCeiling = (Math.round(Number(unitPrice) * ceiling * 10) / 10).toFixed(2);
    return { offerId, quantity: 1 + (index % 2), terms: { priceCeiling } };
  });
  const { saveBasket } = await buyer.ask(at, SAVE, { sessionId, lines });
  const { fulfilmentOptions } = await buyer.ask(at, OPTIONS, { sessionId });
  const fulfilmentOptionId = fulfilmentOptions.find((way: { feasible: boolean }) => way.feasible)?.id;
  if (!fulfilmentOptionId) return false;
  await buyer.ask(at, PLACE, { input: { id, sessionId, basketVersion: saveBasket.version, fulfilmentOptionId } });
  return true;
}
