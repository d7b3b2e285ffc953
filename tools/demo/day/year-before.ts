import { ACCOUNTS } from '../accounts.ts';
import type { DemoDay } from '../shapes.ts';
import type { Cast } from './cast.ts';
import { idFor } from './ids.ts';

const CHOICES = '{ offerChoices { units { unitId unitPrice } } }';
const SAVE = `mutation SaveOffers($id: ID!, $additions: [OfferAddition!]) {
  saveOffers(id: $id, changes: [], additions: $additions) { rows { outcome } } }`;

const THEN = '2025-07-10T08:00:00Z';
/** What was on sale, in sales units, and at which share of today's price: the first costs what it did. */
const WEEKS = [
  { availableFrom: '2025-07-15', availableTo: '2025-07-19', declared: [40, 24, 18], share: [1, 0.92, 0.95] },
  { availableFrom: '2025-07-21', availableTo: '2025-07-26', declared: [36, 20], share: [1, 0.92] },
];

/** What the printed producer sold a year before, for whoever starts from there. */
export async function yearBefore({ territory: { code } }: DemoDay, cast: Cast, at: string): Promise<void> {
  const account = ACCOUNTS.find((one) => one.territoryCode === code && one.role === 'producer');
  if (!account) return;
  const producer = cast.producer(account.organisationSiret!);
  const { offerChoices } = await producer.ask<{
    offerChoices: { units: { unitId: string; unitPrice: string | null }[] };
  }>(at, CHOICES);
  const additions = WEEKS.flatMap(({ declared, share, ...days }) =>
    declared.flatMap((quantity, index) => {
      const unit = offerChoices.units[index];
      const unitPrice = (Number(unit?.unitPrice ?? 0) * share[index]!).toFixed(2);
      return unit ? [{ unitId: unit.unitId, unitPrice, declared: quantity, ...days }] : [];
    }),
  );
  await producer.ask(THEN, SAVE, { id: idFor(`${code} year before`), additions });
}
