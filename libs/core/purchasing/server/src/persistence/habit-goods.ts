import { Injectable } from '@nestjs/common';
import { offeringRule, unitsLeft } from '@maillon/core/catalogue/server';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { WantedGoods } from '../domain/serving';

/** A sales unit as a kitchen knows it. */
export interface HabitGoods extends WantedGoods {
  readonly ownName: string | null;
  readonly productName: string;
  readonly unitLabel: string;
  readonly family: string;
}

/** Offers that may serve wanted goods on a day, and who sells anything then. */
export interface OffersOfDay {
  readonly offers: readonly { readonly id: string; readonly unitId: string; readonly inBasket: number }[];
  readonly sellers: readonly string[];
  /** What the sale takes; null: all. */
  readonly families: readonly string[] | null;
}

export interface DayAsked {
  readonly sessionId: string;
  readonly buyerId: string;
  readonly day: string;
}

/** Of other producers' goods of a kind, so many are looked at. */
const MOST_OF_A_KIND = 4;

/** Columns of a HabitGoods from sales_unit `u`, product `p`, participation `m`, product_reference `r` and guide_entry `g`. */
export const HABIT_GOODS =
  sql.raw(`u.id as "unitId", p.id as "productId", p.name as "productName", u.label as "unitLabel",
  p.reference_code as "referenceCode", r.family, r.season, m.id as "producerId", m.name as "producerName", g.own_name as "ownName"`);

/** Joins from `u` on; the guide is that of `buyer`. */
export function goodsJoins(buyerId: string) {
  return sql`join product p on p.id = u.product_id join participation m on m.id = p.producer_id
    join product_reference r on r.code = p.reference_code
    left join guide_entry g on g.unit_id = u.id and g.buyer_id = ${buyerId}::uuid`;
}

@Injectable()
export class HabitGoodsStore {
  /** Those that exist in this territory, in no order. */
  of(reading: Reading, buyerId: string, unitIds: readonly string[]): Promise<HabitGoods[]> {
    return reading.rows(sql<HabitGoods>`select ${HABIT_GOODS} from sales_unit u ${goodsJoins(buyerId)}
      where u.id = any(${[...unitIds]}::uuid[])`);
  }

  /** One statement over the offers of the day: those of the products themselves, and those few of each kind of which most can be ordered. */
  async onDay(
    reading: Reading,
    goods: readonly WantedGoods[],
    { sessionId, buyerId, day }: DayAsked,
  ): Promise<OffersOfDay> {
    const products = [...new Set(goods.map(({ productId }) => productId))];
    const kinds = [...new Set(goods.map(({ referenceCode }) => referenceCode))];
    const row = await reading.row(sql<OffersOfDay>`
      with on_sale as materialized (select id, unit_id, product_id, producer_id, reference_code, state, frozen, declared, reserved,
          allocated, quotas, confirmed_at, available_from, half_life_days, fill_bp from offer where state = 'open' and not frozen and ${day}::date between available_from and available_to),
      left_of as (select o.id, o.unit_id, o.product_id, o.reference_code, ${unitsLeft(offeringRule(reading))} as remaining,
          o.declared - o.reserved - o.allocated as unsold
        from on_sale o where o.reference_code = any(${kinds}::text[])),
      ranked as (select *, row_number() over (partition by reference_code order by remaining desc, unsold desc, id) as rank from left_of),
      chosen as (select id, unit_id from ranked where product_id = any(${products}::uuid[]) or rank <= ${sql.lit(MOST_OF_A_KIND)}),
      basket as (select l.offer_id, l.quantity from basket b join basket_line l on l.basket_id = b.id
        where b.session_id = ${sessionId}::uuid and b.buyer_id = ${buyerId}::uuid)
      select coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'unitId', c.unit_id, 'inBasket', coalesce(b.quantity, 0)))
          from chosen c left join basket b on b.offer_id = c.id), '[]') as offers,
        coalesce((select jsonb_agg(distinct producer_id) from on_sale), '[]') as sellers,
        (select families from sales_session where id = ${sessionId}::uuid) as families`);
    return row!;
  }
}
