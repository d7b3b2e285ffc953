import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { AvailabilityFact } from '../domain/availability-ledger';
import type { Offer } from '../domain/offer';

export interface KeptFact extends AvailabilityFact {
  readonly channel: string;
  readonly source: string;
  readonly personId: string | null;
  readonly orderId: string | null;
  readonly at: string;
}

/** The facts of the territory's offers. Most are written where units move or are declared; here is the rest, and how they are read. */
@Injectable()
export class AvailabilityLedger {
  /** In the order in which they happened. */
  of(reading: Reading, offerId: string): Promise<KeptFact[]> {
    return reading.rows(sql<KeptFact>`select kind, quantity, channel, source, by_person as "personId", order_id as "orderId", at
      from availability_entry where offer_id = ${offerId}::uuid order by number`);
  }

  /** What nobody had ordered goes with the offer. */
  async withdrawn(work: Work, { id, declared, reserved, allocated }: Offer): Promise<void> {
    const personId = work.actor.kind === 'person' ? work.actor.personId : null;
    await work.rows(sql`insert into availability_entry (offer_id, kind, quantity, source, by_person, at)
      values (${id}::uuid, 'withdrawn', ${declared - reserved - allocated}::int, 'grid', ${personId}::uuid, ${work.at}::timestamptz)`);
  }

  /** Most units by channel, of those that have a limit. */
  async shares(reading: Reading, offerId: string): Promise<Readonly<Record<string, number>>> {
    const row = await reading.row(
      sql<{ quotas: Readonly<Record<string, number>> | null }>`select quotas from offer where id = ${offerId}::uuid`,
    );
    return row?.quotas ?? {};
  }

  /** Most units that a channel may take of an offer; null: as many as there are. */
  async limit(work: Work, offerId: string, channel: string, most: number | null): Promise<void> {
    await work.rows(
      most === null
        ? sql`update offer set quotas = nullif(quotas - ${channel}::text, '{}') where id = ${offerId}::uuid`
        : sql`update offer set quotas = coalesce(quotas, '{}') || jsonb_build_object(${channel}::text, ${most}::int) where id = ${offerId}::uuid`,
    );
  }
}
