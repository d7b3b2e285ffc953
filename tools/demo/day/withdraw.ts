import type { DemoDay } from '../shapes.ts';
import type { Person } from './person.ts';

const WITHDRAW = 'mutation WithdrawOffer($offerId: ID!) { withdrawOffer(offerId: $offerId) { id state } }';

/** What storms and harvests take back in the evening, told by each producer. */
export async function withdraw(
  day: DemoDay,
  actorFor: (siret: string) => Person,
  offerIds: (key: string) => string,
): Promise<void> {
  for (const { offerKey, producerSiret, at } of day.withdrawals) {
    await actorFor(producerSiret).ask(at, WITHDRAW, { offerId: offerIds(offerKey) });
  }
}
