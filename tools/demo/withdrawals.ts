import type { Random } from './random.ts';
import type { DemoDay, DemoOffer, DemoWithdrawal } from './shapes.ts';
import type { ProductFamily } from './vocabulary.ts';

type Cause = DemoWithdrawal['cause'];

/** What goes wrong on a summer evening, and how often; families not named keep their word. Invented. */
const RISKS: Readonly<Partial<Record<ProductFamily, { readonly weight: number; readonly cause: Cause }>>> = {
  sea: { weight: 6, cause: 'weather' },
  vegetables: { weight: 3, cause: 'harvest' },
  fruit: { weight: 4, cause: 'harvest' },
  'mushrooms-herbs': { weight: 2, cause: 'harvest' },
  dairy: { weight: 1, cause: 'breakdown' },
  'bakery-grocery': { weight: 1, cause: 'breakdown' },
};

/** Offers taken back in the last minute before the cut-off, so that about `share` of the lines end short. */
export function withdrawalsFrom(
  day: Omit<DemoDay, 'withdrawals' | 'buyers'>,
  share: number,
  random: Random,
): DemoWithdrawal[] {
  const lines = day.orders.flatMap((order) => order.lines.map((line) => line.offerKey));
  const families = new Map(day.producers.map((producer) => [producer.siret, producer.family]));
  const riskOf = (offer: DemoOffer) => RISKS[families.get(offer.producerSiret)!];
  const exposed = day.offers.filter((offer) => riskOf(offer) && lines.includes(offer.key));
  const taken: DemoWithdrawal[] = [];
  let affected = 0;
  while (affected < share * lines.length) {
    const offer = random.weighted(exposed, (one) => riskOf(one)!.weight);
    exposed.splice(exposed.indexOf(offer), 1);
    affected += lines.filter((key) => key === offer.key).length;
    taken.push({ ...keys(offer), at: lastMinute(day, taken.length), cause: riskOf(offer)!.cause });
  }
  return taken;
}

function keys(offer: DemoOffer): Pick<DemoWithdrawal, 'offerKey' | 'producerSiret'> {
  return { offerKey: offer.key, producerSiret: offer.producerSiret };
}

function lastMinute({ territory }: Pick<DemoDay, 'territory'>, rank: number): string {
  return new Date(Date.parse(territory.session.cutOffAt) - 55_000 + rank * 1000).toISOString();
}
