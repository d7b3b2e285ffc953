import { randomUUID } from 'node:crypto';
import { idFor } from '../demo/day/ids.ts';
import { planSession } from '../demo/day/cut-off.ts';
import type { Person } from '../demo/day/person.ts';
import { AFTERNOON, NEXT_DAY, NEXT_SESSION } from './buyers.ts';
import type { Figure } from './figure.ts';
import { DECLARE, PLACE, filled, type Filled } from './place-orders.ts';

/** A second sale, of the Monday after: each buyer has a basket in both, so that a hundred of them are two hundred. */
const MONDAY = '2026-07-13';
const MONDAY_SALE = {
  id: idFor(`MTR session ${MONDAY}`),
  name: 'Livraison du lundi 13 juillet',
  deliveryDay: MONDAY,
  opensAt: '2026-07-09T21:00:00.000Z',
  cutOffAt: '2026-07-12T21:00:00.000Z',
};
const UNITS = 10;
/** As much as anybody may declare. */
const PLENTY = 100_000;
const SOLD_ON = 'query SoldOn($day: Date!) { offers(day: $day, first: 200) { nodes { id available } } }';

interface Ready {
  readonly buyer: Person;
  readonly input: Filled;
}

/** Twice as many orders as buyers at one moment for the last ten units of one offer; it throws when not ten are sold. */
export async function lastTenFigure(administrator: Person, buyers: readonly Person[]): Promise<Figure> {
  await planSession(administrator, AFTERNOON, MONDAY_SALE);
  const offerId = await offerOnBothDays(buyers[0]!);
  const ready = await readyToOrder(buyers, offerId);
  await leave(administrator, buyers[0]!, offerId, UNITS);
  const begun = performance.now();
  const answers = await Promise.all(
    ready.map(({ buyer, input }) => buyer.try(AFTERNOON, PLACE, { input: { ...input, id: randomUUID() } })),
  );
  const seconds = (performance.now() - begun) / 1000;
  const placed = answers.filter(({ errors }) => !errors?.length).length;
  const left = (await soldOn(buyers[0]!, NEXT_DAY)).get(offerId);
  if (placed !== UNITS || left !== 0) throw new Error(`${placed} of ${UNITS} sold, ${left} left.`);
  await administrator.ask(AFTERNOON, DECLARE, { offerId, declared: PLENTY });
  return {
    name: `${ready.length} orders at once for the last ${UNITS} units: sold, oversold, all answered after`,
    value: `${placed}, 0, ${seconds.toFixed(2)} s`,
    aim: `${UNITS}, 0`,
    runs: '1',
  };
}

async function offerOnBothDays(buyer: Person): Promise<string> {
  const monday = await soldOn(buyer, MONDAY);
  const found = [...(await soldOn(buyer, NEXT_DAY))].find(([id, available]) => available > 0 && monday.has(id));
  if (!found) throw new Error('No offer is sold on both days.');
  return found[0];
}

async function soldOn(buyer: Person, day: string): Promise<Map<string, number>> {
  const { offers } = await buyer.ask<{ offers: { nodes: { id: string; available: number }[] } }>(AFTERNOON, SOLD_ON, {
    day,
  });
  return new Map(offers.nodes.map(({ id, available }) => [id, available]));
}

async function readyToOrder(buyers: readonly Person[], offerId: string): Promise<Ready[]> {
  const ready: Ready[] = [];
  for (const sessionId of [NEXT_SESSION, MONDAY_SALE.id])
    for (const buyer of buyers) {
      const input = await filled(buyer, sessionId, [offerId]);
      if (input) ready.push({ buyer, input });
    }
  return ready;
}

/** Declares as much as leaves that many. */
async function leave(administrator: Person, buyer: Person, offerId: string, units: number): Promise<void> {
  await administrator.ask(AFTERNOON, DECLARE, { offerId, declared: PLENTY });
  const reserved = PLENTY - (await soldOn(buyer, NEXT_DAY)).get(offerId)!;
  await administrator.ask(AFTERNOON, DECLARE, { offerId, declared: reserved + units });
}
