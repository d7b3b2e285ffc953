import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.ts';
import type { DemoDay } from '../shapes.ts';
import type { Api } from './api.ts';
import { idFor } from './ids.ts';
import { later } from './local-instant.ts';
import { enter, type Person } from './person.ts';

const LAST = '{ lastOrder { orderId } }';
const RELEARN = 'mutation { relearnGuide }';
const GUIDE =
  'query Guide($s: ID!) { orderGuide(sessionId: $s) { entries { unitId productName family usualQuantity } } }';
const ENTRY = 'mutation Entry($input: GuideEntryInput!) { saveGuideEntry(input: $input) }';
const LIST =
  'mutation List($id: ID!, $name: String!, $from: HabitLinesInput!) { saveOrderTemplate(id: $id, name: $name, from: $from) { id } }';
const STANDING = 'mutation Standing($input: StandingOrderInput!) { saveStandingOrder(input: $input) { id } }';

interface Entry {
  unitId: string;
  productName: string;
  family: string;
  usualQuantity: number;
}

/** What the kitchen of the printed account calls things, and what it orders again and again: nothing of it falls on a played day. */
export async function keepHabits(api: Api, { territory }: DemoDay, sessionId: string, at: string): Promise<void> {
  const chef = await chefOf(api, territory.code);
  if (!chef) return;
  await chef.ask(at, RELEARN);
  const { lastOrder } = await chef.ask<{ lastOrder: { orderId: string } }>(at, LAST);
  const { orderGuide } = await chef.ask<{ orderGuide: { entries: Entry[] } }>(at, GUIDE, { s: sessionId });
  for (const [index, entry] of named(orderGuide.entries).entries())
    await chef.ask(at, ENTRY, { input: { unitId: entry.unitId, ownName: entry.own, isPinned: index < 2 } });
  const save = (name: string, from: object) => chef.ask(at, LIST, { id: idFor(`list ${name}`), name, from });
  await save('Carte du midi', { orderId: lastOrder.orderId });
  const dairy = orderGuide.entries.filter(({ family }) => family === 'dairy');
  const lines = dairy.map(({ unitId, usualQuantity: quantity }) => ({ unitId, quantity }));
  if (lines.length === 0) return;
  await save('Goûter des pensionnaires', { lines });
  const input = {
    ...{ id: idFor('standing dairy'), name: 'Laitages du mardi et du vendredi', rule: 'FREQ=WEEKLY;BYDAY=TU,FR' },
    // From the day after the sale that is open: it is for what comes.
    ...{ startsOn: later(`${territory.session.deliveryDay}T12:00:00Z`, 2 * 24 * 60).slice(0, 10), mode: 'order' },
    // The first not above a price that it does not cost today.
    from: { lines: lines.map((line, index) => (index ? line : { ...line, priceCeiling: '60,00' })) },
  };
  await chef.ask(at, STANDING, { input });
}

const OWN: readonly (readonly [RegExp, string])[] = [
  [/^Crème/, 'Crème à monter'],
  [/^Bar /, 'Bar pour le plat du jour'],
  [/^Champignon blanc/, 'Paris petits'],
];

function named(entries: readonly Entry[]): (Entry & { own: string })[] {
  return OWN.flatMap(([pattern, own]) => {
    const entry = entries.find(({ productName }) => pattern.test(productName));
    return entry ? [{ ...entry, own }] : [];
  });
}

async function chefOf(api: Api, code: string): Promise<Person | null> {
  const account = ACCOUNTS.find(({ role, territoryCode }) => role === 'restaurateur' && territoryCode === code);
  return account ? enter(api, await api.signIn(account.email, DEMO_PASSWORD), code, 'restaurateur') : null;
}
