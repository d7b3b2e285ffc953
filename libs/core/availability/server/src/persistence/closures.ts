import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';

export interface KeptClosure {
  readonly id: string;
  readonly producerId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly cancelledAt: string | null;
}

export interface ClosedOffer {
  readonly id: string;
  readonly name: string;
}

function closures(rest: RawBuilder<unknown>): RawBuilder<KeptClosure> {
  return sql<KeptClosure>`select id, producer_id as "producerId", first_day as "from", last_day as "to", reason,
    cancelled_at as "cancelledAt" from closure ${rest}`;
}

/** Days on which producers of the territory deliver nothing. Their offers follow by a trigger. */
@Injectable()
export class Closures {
  find(reading: Reading, id: string): Promise<KeptClosure | null> {
    return reading.row(closures(sql`where id = ${id}::uuid`));
  }

  /** Not cancelled, and not over on that day. */
  from(reading: Reading, producerId: string, day: string): Promise<KeptClosure[]> {
    return reading.rows(
      closures(
        sql`where producer_id = ${producerId}::uuid and cancelled_at is null and last_day >= ${day}::date order by first_day`,
      ),
    );
  }

  /** The producer's offers that may be ordered for one of these days. */
  offers(reading: Reading, producerId: string, from: string, to: string): Promise<ClosedOffer[]> {
    return reading.rows(sql<ClosedOffer>`select id, product_name as name from offer where producer_id = ${producerId}::uuid
      and state <> 'withdrawn' and available_to >= ${from}::date and available_from <= ${to}::date order by list_key, id`);
  }

  /** Whoever closes the same producer meanwhile waits. */
  async hold(work: Work, producerId: string): Promise<void> {
    await work.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`closure ${producerId}`}, 0))`);
  }

  async add(work: Work, { id, producerId, from, to, reason }: Omit<KeptClosure, 'cancelledAt'>): Promise<void> {
    await work.rows(sql`insert into closure (id, producer_id, first_day, last_day, reason, declared_at)
      values (${id}::uuid, ${producerId}::uuid, ${from}::date, ${to}::date, ${reason}::text, ${work.at}::timestamptz)`);
  }

  async cancel(work: Work, id: string): Promise<void> {
    await work.rows(sql`update closure set cancelled_at = ${work.at}::timestamptz where id = ${id}::uuid`);
  }
}
