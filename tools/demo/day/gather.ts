import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.ts';
import type { DemoBuyer, DemoDay } from '../shapes.ts';
import type { Api } from './api.ts';
import { idsOf } from './cast.ts';
import { idFor } from './ids.ts';
import { enter, type Person } from './person.ts';
import { tell } from './told.ts';

const STATE =
  'mutation State($id: ID!, $producer: ID!, $cents: Int) { stateFranco(id: $id, producerId: $producer, minimumCents: $cents) { minimumCents } }';
const SHELF = `query Shelf($day: Date!, $producers: [ID!]) { offers(day: $day, filter: { producerIds: $producers, availableOnly: true }, first: 20) {
  nodes { id available estimateCents } } }`;
const SAVE =
  'mutation Save($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) { version } }';
const OPTIONS = 'query Options($sessionId: ID!) { fulfilmentOptions(sessionId: $sessionId) { id feasible } }';
const PLACE = 'mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { estimateCents } }';

/** A market garden far from the hub, for which one crate is not worth the way. */
const FAR = "Les Carrés de l'Écluse";
const MISSING_CENTS = 2_200;
const [ORDERING, LOOKING] = [4, 3];

interface Shelf {
  readonly nodes: readonly { readonly id: string; readonly available: number; readonly estimateCents: number }[];
}

/** States a franco before the next sale opens, so that a little is missing once a few have ordered, and lets others look. */
export async function gather(
  api: Api,
  day: DemoDay,
  administrator: Person,
  next: { readonly id: string; readonly deliveryDay: string; readonly opensAt: string },
  open: () => Promise<unknown>,
): Promise<void> {
  const { territory, producers } = day;
  const far = producers.find((producer) => producer.name === FAR);
  const producerId = far && (await idsOf(administrator, next.opensAt)).get(far.siret);
  if (!producerId) return void (await open());
  const buyers = await Promise.all(kitchens(day).map(({ email }) => entered(api, email, territory.code)));
  const shelf = { day: next.deliveryDay, producers: [producerId] };
  const { offers } = await buyers[0]!.ask<{ offers: Shelf }>(next.opensAt, SHELF, shelf);
  const wanted = offers.nodes.filter(({ available }) => available > ORDERING * 3).slice(0, 2);
  const each = wanted.reduce((sum, { estimateCents }) => sum + estimateCents * 2, 0);
  // A round sum, as people state it.
  const cents = Math.ceil((each * ORDERING + MISSING_CENTS) / 1_000) * 1_000;
  await administrator.ask(next.opensAt, STATE, { id: idFor(`${territory.code} franco`), producer: producerId, cents });
  await open();
  const lines = wanted.map(({ id }) => ({ offerId: id, quantity: 2 }));
  for (const [index, buyer] of buyers.entries()) {
    const { saveBasket } = await buyer.ask(next.opensAt, SAVE, { sessionId: next.id, lines });
    if (index < ORDERING) await place(buyer, next, saveBasket.version, idFor(`${territory.code} gathered ${index}`));
  }
  tell(`${territory.name} : ${ORDERING} commandes s’additionnent vers le franco d’un producteur.`);
}

async function place(
  buyer: Person,
  { id: sessionId, opensAt }: { readonly id: string; readonly opensAt: string },
  basketVersion: number,
  id: string,
): Promise<void> {
  const { fulfilmentOptions } = await buyer.ask<{ fulfilmentOptions: { id: string; feasible: boolean }[] }>(
    opensAt,
    OPTIONS,
    { sessionId },
  );
  const fulfilmentOptionId = fulfilmentOptions.find(({ feasible }) => feasible)!.id;
  await buyer.ask(opensAt, PLACE, { input: { id, sessionId, basketVersion, fulfilmentOptionId } });
}

/** Kitchens that ordered on the played day, besides the one whose account is printed. */
function kitchens({ buyers, orders }: DemoDay): DemoBuyer[] {
  const ordering = new Set(orders.map(({ buyerSiret }) => buyerSiret));
  const printed = new Set(ACCOUNTS.map(({ organisationSiret }) => organisationSiret));
  return buyers.filter(({ siret }) => ordering.has(siret) && !printed.has(siret)).slice(0, ORDERING + LOOKING);
}

async function entered(api: Api, email: string, code: string): Promise<Person> {
  return enter(api, await api.signIn(email, DEMO_PASSWORD), code, 'restaurateur');
}
