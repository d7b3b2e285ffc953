import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';

export interface PriceListRow {
  readonly id: string;
  readonly producerId: string;
  readonly name: string;
  /** Kinds of buyers for whom it is now. */
  readonly kinds: readonly string[];
  /** Buyers who stand on it by name now. */
  readonly buyers: readonly BuyerRow[];
}

export interface BuyerRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** Whom a list is for. */
export interface ListReached {
  readonly kinds: readonly string[];
  readonly buyerIds: readonly string[];
}

const NOW = (day: string) => sql`r.valid_from <= ${day}::date and (r.valid_to is null or r.valid_to > ${day}::date)`;

/** The lists of prices of producers, and whom they are for; those that have ended are none. */
@Injectable()
export class PriceLists {
  of(reading: Reading, producerId: string, day: string): Promise<PriceListRow[]> {
    return reading.rows(sql<PriceListRow>`select l.id, l.producer_id as "producerId", l.name,
        array(select r.kind from price_list_reach r where r.list_id = l.id and r.kind is not null and ${NOW(day)} order by r.kind) as kinds,
        (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'kind', p.kind) order by app.plain(p.name)), '[]')
          from price_list_reach r join participation p on p.id = r.buyer_id where r.list_id = l.id and ${NOW(day)}) as buyers
      from price_list l where l.producer_id = ${producerId}::uuid and l.ended_on is null order by app.plain(l.name), l.id`);
  }

  /** Whether it is a producer of the territory. */
  async isProducer(reading: Reading, producerId: string): Promise<boolean> {
    const row = await reading.row(
      sql`select 1 as one from participation where id = ${producerId}::uuid and part = 'producer'`,
    );
    return row !== null;
  }

  /** Buyers who can be put on a list. */
  buyers(reading: Reading): Promise<BuyerRow[]> {
    return reading.rows(sql<BuyerRow>`select id, name, kind from participation
      where part = 'buyer' and state = 'approved' order by app.plain(name), id`);
  }

  /** Held until the transaction ends: the lists of a producer change one after the other. */
  async lock(work: Work, producerId: string): Promise<void> {
    await work.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`price lists ${producerId}`}, 0))`);
  }

  /** Refusal: platform.not-found, when another producer has a list of that id, or when it has ended. */
  async name(work: Work, { id, producerId, name }: Pick<PriceListRow, 'id' | 'producerId' | 'name'>): Promise<void> {
    const row = await work.row(sql`insert into price_list as l (id, producer_id, name, created_at)
      values (${id}::uuid, ${producerId}::uuid, ${name}::text, ${work.at}::timestamptz)
      on conflict (territory_id, id) do update set name = excluded.name where l.producer_id = excluded.producer_id and l.ended_on is null returning id`);
    if (!row) throw platformRefusals.because('not-found');
  }

  /** Whom a list is for from a day on. A buyer who stands on another list of the producer leaves it. */
  async reach(
    work: Work,
    { id, producerId }: Pick<PriceListRow, 'id' | 'producerId'>,
    { kinds, buyerIds }: ListReached,
    day: string,
  ): Promise<void> {
    const [wantedKinds, wantedBuyers] = [[...kinds], [...buyerIds]];
    await work.rows(sql`update price_list_reach r set valid_to = greatest(${day}::date, r.valid_from)
      where r.producer_id = ${producerId}::uuid and (r.valid_to is null or r.valid_to > ${day}::date)
        and ((r.list_id = ${id}::uuid and not coalesce(r.kind = any(${wantedKinds}::text[]), false)
            and not coalesce(r.buyer_id = any(${wantedBuyers}::uuid[]), false))
          or (r.list_id <> ${id}::uuid and r.buyer_id = any(${wantedBuyers}::uuid[])))`);
    const rows = [
      ...wantedKinds.map((kind) => ({ id: uuid(), kind })),
      ...wantedBuyers.map((buyerId) => ({ id: uuid(), buyerId })),
    ];
    await work.rows(sql`insert into price_list_reach (id, producer_id, list_id, buyer_id, kind, valid_from)
      select w.id, ${producerId}::uuid, ${id}::uuid, w."buyerId", w.kind, ${day}::date
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (id uuid, "buyerId" uuid, kind text)
      where not exists (select from price_list_reach r where r.list_id = ${id}::uuid and ${NOW(day)}
        and (r.buyer_id = w."buyerId" or r.kind = w.kind))`);
  }

  /** Units for which lists say a price, now or later. */
  async unitsOf(reading: Reading, listIds: readonly string[], day: string): Promise<string[]> {
    const rows = await reading.rows(sql<{ id: string }>`select distinct unit_id as id from list_price
      where list_id = any(${[...listIds]}::uuid[]) and (valid_to is null or valid_to > ${day}::date) order by 1`);
    return rows.map(({ id }) => id);
  }
}
