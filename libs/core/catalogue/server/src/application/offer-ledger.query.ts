import { Injectable } from '@nestjs/common';
import type { OfferLedger } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { channelsOf, runningBalances } from '../domain/availability-ledger';
import { AvailabilityLedger } from '../persistence/availability-ledger';

/** The latest facts that are told. */
const MOST = 200;

const input = z.object({ offerId: z.uuid() });
type Input = z.infer<typeof input>;

interface LedgerOffer {
  readonly producerId: string;
  readonly quotas: Readonly<Record<string, number>> | null;
}

/** Why the quantities of an offer are what they are. */
@Injectable()
export class LedgerOfOffer implements ReadCase<Input, OfferLedger> {
  readonly name = 'catalogue.offer-ledger';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(private readonly ledger: AvailabilityLedger) {}

  async read(reading: Reading, { offerId }: Input): Promise<OfferLedger> {
    const offer = await reading.row(
      sql<LedgerOffer>`select producer_id as "producerId", quotas from offer where id = ${offerId}::uuid`,
    );
    if (!offer) throw platformRefusals.because('not-found');
    const { producerId, quotas } = offer;
    reading.allow('catalogue.manage-offers', 'Offer', { producerId });
    const facts = await this.ledger.of(reading, offerId);
    const entries = runningBalances(facts).map(({ kind, quantity, channel, source, at, balances }, index) => ({
      ...{ number: index + 1, kind, quantity, channel, source, at: new Date(at).toISOString() },
      ...balances,
    }));
    const channels = channelsOf(facts).map((one) => ({ ...one, most: quotas?.[one.channel] ?? null }));
    return { offerId, channels, entries: entries.toReversed().slice(0, MOST), count: facts.length };
  }
}
