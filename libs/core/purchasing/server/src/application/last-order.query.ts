import { Injectable } from '@nestjs/common';
import type { EarlierOrder } from '@maillon/core/purchasing/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { kitchenOf } from './kitchen-of';

const input = z.object({ sessionId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

/** The latest order that still says what this kitchen wanted: not one that was cancelled, nor one of another kind of sale. */
@Injectable()
export class LastOrder implements ReadCase<Input, EarlierOrder | null> {
  readonly name = 'purchasing.last-order';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  read(reading: Reading, { sessionId }: Input): Promise<EarlierOrder | null> {
    return reading.row(sql<EarlierOrder>`select c.id as "orderId", c.reference, c.delivery_day as "deliveryDay", n.lines, n.producers, n.cents as "estimateCents"
      from customer_order c cross join lateral (select count(*)::int as lines, count(distinct l.producer_id)::int as producers,
          coalesce(sum(round(case l.pricing when 'kg' then l.unit_price * l.nominal_mass_g / 1000 else l.unit_price end * 100 * l.quantity)), 0)::int as cents
        from order_line l where l.order_id = c.id and l.state <> 'cancelled') n
      where c.buyer_id = ${kitchenOf(reading)}::uuid and c.state <> 'cancelled' and n.lines > 0
        and (${sessionId ?? null}::uuid is null or (select v.kind from sales_session v where v.id = c.session_id)
          = (select v.kind from sales_session v where v.id = ${sessionId ?? null}::uuid))
      order by c.placed_at desc, c.id desc limit 1`);
  }
}
