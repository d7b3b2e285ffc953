import { Injectable } from '@nestjs/common';
import type { Point } from '@maillon/core/territories/server';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { OutputShare } from '../domain/sanitary-limits';

export interface SanitaryHolder {
  readonly id: string;
  readonly name: string;
  readonly site: Point | null;
  readonly approval: { readonly number: string; readonly validTo: string } | null;
  readonly derogation: { readonly number: string; readonly validTo: string; readonly share: OutputShare | null } | null;
}

export interface SanitaryEntry {
  readonly producerId: string;
  readonly category: string;
  readonly week: string;
  readonly amount: number;
}

const live = (
  kind: string,
  day: string,
) => sql`(select json_build_object('number', c.number, 'validTo', c.valid_to, 'share', c.output_share)
  from certificate c where c.holder_id = p.id and c.kind = ${kind} and c.decision = 'verified' and ${day}::date between c.valid_from and c.valid_to
  order by c.valid_to desc limit 1)`;

/** What exempted producers deliver in a week, order by order. */
@Injectable()
export class SanitaryWeeks {
  holders(reading: Reading, ids: readonly string[], day: string): Promise<SanitaryHolder[]> {
    return reading.rows(sql<SanitaryHolder>`select p.id, p.name,
        case when s.id is not null then json_build_object('latitude', s.latitude, 'longitude', s.longitude) end as site,
        ${live('agrement-sanitaire', day)} as approval, ${live('derogation', day)} as derogation
      from participation p left join site s on s.organisation_id = p.id where p.id = any(${[...ids]}::uuid[])`);
  }

  /** Orders that need the same week of the same producer pass one after the other; in the order of ids, never in a circle. */
  async lock(work: Work, producerIds: readonly string[], week: string): Promise<void> {
    for (const id of [...producerIds].sort())
      await work.rows(
        sql`select pg_advisory_xact_lock(hashtextextended(${`sanitary week ${work.territory.id} ${id} ${week}`}, 0))`,
      );
  }

  /** By producer and category, as `PRODUCER CATEGORY`. */
  async taken(
    reading: Reading,
    producerIds: readonly string[],
    week: string,
    besides: string | null = null,
  ): Promise<Map<string, number>> {
    const rows = await reading.rows(sql<{
      key: string;
      amount: number;
    }>`select producer_id || ' ' || category as key, sum(amount)::int as amount
      from sanitary_entry where producer_id = any(${[...producerIds]}::uuid[]) and week = ${week} and order_id is distinct from ${besides}::uuid group by 1`);
    return new Map(rows.map(({ key, amount }) => [key, amount]));
  }

  async add(work: Work, orderId: string, entries: readonly SanitaryEntry[]): Promise<void> {
    await work.rows(sql`insert into sanitary_entry (order_id, producer_id, category, week, amount)
      select ${orderId}::uuid, "producerId", category, week, amount
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as r ("producerId" uuid, category text, week text, amount integer)`);
  }

  async release(work: Work, orderIds: readonly string[]): Promise<void> {
    await work.rows(sql`delete from sanitary_entry where order_id = any(${[...orderIds]}::uuid[])`);
  }
}
