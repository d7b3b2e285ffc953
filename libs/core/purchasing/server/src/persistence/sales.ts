import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface Sale {
  readonly id: string;
  readonly deliveryDay: string;
}

export interface OrderedLine {
  readonly unitId: string;
  readonly quantity: number;
  /** Exact decimal, as it was ordered. */
  readonly unitPrice: string;
  /** never, ask or accept. */
  readonly substitution: 'never' | 'ask' | 'accept';
  readonly terms: LineWishes;
}

/** What a buyer says of a line besides how much of it; null: left open. */
export interface LineWishes {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Exact decimal. What was agreed to in a morning auction is agreed to anew, and is null here. */
  readonly priceCeiling: string | null;
  readonly note: string | null;
}

export interface EarlierOrderLines {
  readonly reference: string;
  readonly lines: readonly OrderedLine[];
}

/** Sales, and what this buyer ordered in them. */
@Injectable()
export class Sales {
  /** Refusal: platform.not-found. */
  async of(reading: Reading, sessionId: string): Promise<Sale> {
    const sale = await reading.row(
      sql<Sale>`select id, delivery_day as "deliveryDay" from sales_session where id = ${sessionId}::uuid`,
    );
    if (!sale) throw platformRefusals.because('not-found');
    return sale;
  }

  /** An order of that buyer, in the order of its lines; null when it is not theirs. What they took out of it is not wanted again. */
  orderLines(reading: Reading, buyerId: string, orderId: string): Promise<EarlierOrderLines | null> {
    return reading.row(sql<EarlierOrderLines>`select c.reference, coalesce((select jsonb_agg(jsonb_build_object('unitId', o.unit_id,
          'quantity', l.quantity, 'unitPrice', l.unit_price::text,
          'substitution', l.substitution, 'terms', jsonb_build_object('minimum', l.minimum, 'maximum', l.maximum,
            'priceCeiling', case when l.indicative_price is null then l.price_ceiling::text end, 'note', l.note)) order by l.producer_name, l.product_name, l.id)
        from order_line l join offer o on o.id = l.offer_id where l.order_id = c.id and l.state <> 'cancelled'), '[]') as lines
      from customer_order c where c.id = ${orderId}::uuid and c.buyer_id = ${buyerId}::uuid`);
  }

  basketLines(reading: Reading, buyerId: string, sessionId: string): Promise<{ unitId: string; quantity: number }[]> {
    return reading.rows(sql<{
      unitId: string;
      quantity: number;
    }>`select o.unit_id as "unitId", sum(l.quantity)::int as quantity
      from basket b join basket_line l on l.basket_id = b.id join offer o on o.id = l.offer_id
      where b.session_id = ${sessionId}::uuid and b.buyer_id = ${buyerId}::uuid group by o.unit_id order by o.unit_id`);
  }
}
