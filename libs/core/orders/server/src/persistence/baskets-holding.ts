import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { BasketLine } from '../domain/basket';
import { linesJson } from './baskets';

export interface BasketHolding {
  readonly id: string;
  readonly sessionId: string;
  readonly buyerId: string;
  readonly deliveryDay: string;
  readonly cutOffAt: string;
  /** All of its lines. */
  readonly lines: readonly BasketLine[];
}

/** Baskets of sales that still take orders. */
@Injectable()
export class BasketsHolding {
  of(reading: Reading, unitIds: readonly string[], from: string): Promise<BasketHolding[]> {
    return reading.rows(
      holding(
        reading,
        sql`s.delivery_day >= ${from}::date
        and exists (select from basket_line l join offer o on o.id = l.offer_id
          where l.basket_id = b.id and o.unit_id = any(${[...unitIds]}::uuid[]))`,
      ),
    );
  }

  one(reading: Reading, basketId: string): Promise<BasketHolding | null> {
    return reading.row(holding(reading, sql`b.id = ${basketId}::uuid`));
  }
}

function holding({ at }: Reading, which: RawBuilder<unknown>): RawBuilder<BasketHolding> {
  return sql<BasketHolding>`select b.id, b.session_id as "sessionId", b.buyer_id as "buyerId", s.delivery_day as "deliveryDay",
      to_jsonb(s.cut_off_at)#>>'{}' as "cutOffAt", ${linesJson(sql`from basket_line l where l.basket_id = b.id`)} as lines
    from basket b join sales_session s on s.id = b.session_id
    where s.state = 'planned' and s.kind = 'standard' and s.cut_off_at > ${at}::timestamptz and ${which} order by b.id`;
}
