import { Injectable } from '@nestjs/common';
import type { OfferSource } from '@maillon/core/catalogue/server';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v5 as idOf } from 'uuid';
import { lastDayOf, type WeekUnit } from '../domain/week';

export interface KeptAnswer {
  readonly id: string;
  readonly answered: number | null;
  readonly answeredAt: string | null;
  readonly source: string | null;
}

export interface LineToKeep {
  readonly id: string;
  readonly unitId: string;
  readonly day: string;
  readonly proposed: number;
  readonly offerId: string | null;
}

/** The same before a line is confirmed and after. */
export function lineId(territoryId: string, unitId: string, day: string): string {
  return idOf(`${unitId} ${day}`, territoryId);
}

/** Usual weeks, exceptions, and what was answered, of the territory in which one works. */
@Injectable()
export class Weeks {
  units(reading: Reading, producerId: string, week: string): Promise<WeekUnit[]> {
    const last = lastDayOf(week);
    return reading.rows(sql<WeekUnit>`select u.id as "unitId", p.name as "productName", u.label as "unitLabel", r.season,
        w.quantities as usual,
        (select min(valid_from) from price where unit_id = u.id) as "pricedFrom",
        (select coalesce(json_agg(json_build_object('day', e.day, 'quantity', e.quantity) order by e.day), '[]') from week_exception e
          where e.unit_id = u.id and e.day between ${week}::date and ${last}::date) as exceptions,
        (select coalesce(json_agg(json_build_object('id', o.id, 'from', o.available_from, 'to', o.available_to, 'declared', o.declared,
            'taken', o.reserved + o.allocated) order by o.available_from), '[]')
          from offer o where o.unit_id = u.id and o.state <> 'withdrawn' and o.available_to >= ${week}::date and o.available_from <= ${last}::date) as offers
      from sales_unit u join product p on p.id = u.product_id join product_reference r on r.code = p.reference_code
      left join week_pattern w on w.unit_id = u.id
      where p.producer_id = ${producerId}::uuid order by app.plain(p.name), u.label, u.id`);
  }

  answers(reading: Reading, ids: readonly string[]): Promise<KeptAnswer[]> {
    return reading.rows(sql<KeptAnswer>`select id, answered, answered_at as "answeredAt", source from week_line
      where id = any(${[...ids]}::uuid[])`);
  }

  /** Whoever answers the same week meanwhile waits. */
  async hold(work: Work, producerId: string): Promise<void> {
    await work.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`week ${producerId}`}, 0))`);
  }

  /** What is proposed, as a fact; what is there already stays. */
  async propose(work: Work, producerId: string, week: string, lines: readonly LineToKeep[]): Promise<void> {
    await work.rows(sql`insert into week_line (id, producer_id, unit_id, week, day, proposed, offer_id)
      select id, ${producerId}::uuid, "unitId", ${week}::date, day, proposed, "offerId"
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (id uuid, "unitId" uuid, day date, proposed integer, "offerId" uuid)
      on conflict (territory_id, id) do nothing`);
  }

  async answer(
    work: Work,
    { id, offerId }: { readonly id: string; readonly offerId: string | null },
    quantity: number,
    source: OfferSource,
  ): Promise<void> {
    const by = work.actor.kind === 'person' ? work.actor.personId : null;
    await work.rows(sql`update week_line set answered = ${quantity}::int, answered_at = ${work.at}::timestamptz,
      answered_by = ${by}::uuid, source = ${source}::text, offer_id = ${offerId}::uuid where id = ${id}::uuid`);
  }

  /** Whose unit it is; null when there is none. */
  async producerOf(reading: Reading, unitId: string): Promise<string | null> {
    const row = await reading.row(sql<{ producerId: string }>`select p.producer_id as "producerId" from sales_unit u
      join product p on p.id = u.product_id where u.id = ${unitId}::uuid`);
    return row?.producerId ?? null;
  }

  async saveUsual(work: Work, unitId: string, usual: readonly number[] | null): Promise<void> {
    await work.rows(
      usual === null
        ? sql`delete from week_pattern where unit_id = ${unitId}::uuid`
        : sql`insert into week_pattern (unit_id, quantities) values (${unitId}::uuid, ${[...usual]}::int[])
            on conflict (territory_id, unit_id) do update set quantities = excluded.quantities`,
    );
  }

  async saveException(work: Work, unitId: string, day: string, quantity: number | null): Promise<void> {
    await work.rows(
      quantity === null
        ? sql`delete from week_exception where unit_id = ${unitId}::uuid and day = ${day}::date`
        : sql`insert into week_exception (unit_id, day, quantity) values (${unitId}::uuid, ${day}::date, ${quantity}::int)
            on conflict (territory_id, unit_id, day) do update set quantity = excluded.quantity`,
    );
  }
}
