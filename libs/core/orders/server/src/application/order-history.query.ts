import { Injectable } from '@nestjs/common';
import type { OrderVersion } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { versionsOf, type OrderFacts } from '../domain/order-versions';
import { ORDER_COLUMNS } from './order-rows.sql';

const input = z.object({ orderId: z.uuid() });
type Input = z.infer<typeof input>;

/** What an order was, act by act, read from the facts. */
@Injectable()
export class OrderHistory implements ReadCase<Input, OrderVersion[]> {
  readonly name = 'orders.order-history';
  readonly permission = 'orders.read-orders';
  readonly input = input;

  async read(reading: Reading, { orderId }: Input): Promise<OrderVersion[]> {
    const visible = reading.visible(this.permission, 'Order', ORDER_COLUMNS);
    const facts = await reading.row(sql<OrderFacts>`select o.placed_at as "placedAt", o.cut_off_at as "cutOffAt",
        o.state not in ('placed', 'cancelled') as "isFirm", ${LINES} as lines, ${FACTS} as facts
      from customer_order o where o.id = ${orderId}::uuid and ${visible}`);
    if (!facts) throw platformRefusals.because('not-found');
    return versionsOf(facts).map(({ at, changes, ...version }) => ({
      ...{ ...version, at: new Date(at).toISOString() },
      changes: [...changes],
    }));
  }
}

// What came after the cut-off was given by no cut-off.
const GIVEN = sql`case when l.state in ('intention', 'cancelled') or exists (select from order_change c
      where c.order_line_id = l.id and c.before = 0 and c.cause in ('substituted', 'overridden')) then null
    else (select coalesce(sum(a.quantity), 0) from allocation a where a.order_line_id = l.id and a.strategy <> 'amendment') end`;

const LINES = sql`(select coalesce(jsonb_agg(jsonb_build_object('lineId', l.id, 'productName', l.product_name, 'unitLabel', l.unit_label,
    'producerName', l.producer_name, 'quantity', l.quantity, 'given', ${GIVEN}) order by l.producer_name, l.product_name, l.id), '[]')
  from order_line l where l.order_id = o.id)`;

// A change that went by a shortage is told as the change.
const FACTS = sql`(select coalesce(jsonb_agg(to_jsonb(f) order by f.at, f.id), '[]') from (
    select c.id, c.act_id as "actId", c.order_line_id as "lineId", c.at, c.cause, c.asked_by as "askedBy", c.accepted_by as "acceptedBy", c.note,
      c.before, c.after, null::int as missing, c.terms
    from order_change c where c.order_id = o.id
    union all select s.id, md5(s.at::text || s.reason || coalesce(s.note, ''))::uuid, s.order_line_id, s.at, 'short',
      case when split_part(s.reason, '.', 1) in ('orders', 'traceability') then 'producer' else 'manager' end, 'rule', s.note, null, null, s.missing, null
    from line_shortage s join order_line l on l.id = s.order_line_id
    where l.order_id = o.id and s.reason not in ('orders.amended', 'orders.substitute-declined')) f)`;
