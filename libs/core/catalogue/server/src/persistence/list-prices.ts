import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { PriceBreaks } from '../domain/price-breaks';

/** What a list says of a unit, or the steps of everybody; null where it says nothing. */
export interface LineSaid {
  readonly unitPrice: string | null;
  readonly breaks: PriceBreaks;
}

export interface ListedPrice extends LineSaid {
  readonly unitId: string;
  readonly listId: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** A unit of a producer as its prices are looked at. */
export interface PricedUnitRow {
  readonly unitId: string;
  readonly productId: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly pricing: string;
  readonly unitPrice: string;
}

const EXACT = sql<string>`round(l.unit_price, greatest(2, min_scale(l.unit_price)))::text`;

@Injectable()
export class ListPrices {
  /** In force on a day or planned after it. */
  of(reading: Reading, unitIds: readonly string[], day: string): Promise<ListedPrice[]> {
    return reading.rows(sql<ListedPrice>`select l.unit_id as "unitId", l.list_id as "listId", ${EXACT} as "unitPrice", l.breaks,
        l.valid_from as "from", l.valid_to as "to"
      from list_price l where l.unit_id = any(${[...unitIds]}::uuid[]) and (l.valid_to is null or l.valid_to > ${day}::date)
      order by l.unit_id, l.valid_from`);
  }

  /** Units that a producer has on sale on a day or later, with the price of everybody; none that is promised to one buyer. */
  units(reading: Reading, producerId: string, day: string): Promise<PricedUnitRow[]> {
    return reading.rows(sql<PricedUnitRow>`select u.id as "unitId", p.id as "productId", p.name as "productName", u.label as "unitLabel", u.pricing,
        round(x.unit_price, greatest(2, min_scale(x.unit_price)))::text as "unitPrice"
      from sales_unit u join product p on p.id = u.product_id
        cross join lateral (select r.unit_price from price r where r.unit_id = u.id
          order by r.valid_from <= ${day}::date desc, abs(r.valid_from - ${day}::date) limit 1) x
      where p.producer_id = ${producerId}::uuid
        and exists (select from offer o where o.unit_id = u.id and o.available_to >= ${day}::date and o.state <> 'withdrawn')
        and not exists (select from offer o where o.unit_id = u.id and o.for_buyer_id is not null)
      order by app.plain(p.name), u.label, u.id`);
  }

  /** From a day on, until what was planned next; earlier days keep theirs. Said nothing, the price of everybody holds again. */
  async keep(
    work: Work,
    { unitId, listId, from }: Pick<ListedPrice, 'unitId' | 'listId' | 'from'>,
    { unitPrice, breaks }: LineSaid,
  ): Promise<void> {
    const own = sql`l.unit_id = ${unitId}::uuid and l.list_id is not distinct from ${listId}::uuid`;
    await work.rows(sql`delete from list_price l where ${own} and l.valid_from = ${from}::date`);
    await work.rows(sql`update list_price l set valid_to = ${from}::date
      where ${own} and l.valid_from < ${from}::date and (l.valid_to is null or l.valid_to > ${from}::date)`);
    if (listId === null ? breaks.length === 0 : unitPrice === null) return;
    await work.rows(sql`insert into list_price (id, unit_id, list_id, unit_price, breaks, valid_from, valid_to)
      select ${uuid()}::uuid, ${unitId}::uuid, ${listId}::uuid, ${listId === null ? null : unitPrice}::numeric, ${JSON.stringify(breaks)}::jsonb,
        ${from}::date, (select min(l.valid_from) from list_price l where ${own} and l.valid_from > ${from}::date)`);
  }
}
