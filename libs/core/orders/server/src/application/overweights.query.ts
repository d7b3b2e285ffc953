import { Injectable } from '@nestjs/common';
import type { Overweight } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { ORDER_COLUMNS } from './order-rows.sql';

const states = z.enum(['open', 'accepted', 'declined', 'lapsed']);
const input = z.object({ orderId: z.uuid().nullish(), state: states.nullish() });
type Input = z.infer<typeof input>;

/** The latest first. */
@Injectable()
export class OverweightList implements ReadCase<Input, Overweight[]> {
  readonly name = 'orders.overweights';
  readonly permission = 'orders.read-orders';
  readonly input = input as z.ZodType<Input>;

  read(reading: Reading, { orderId, state }: Input): Promise<Overweight[]> {
    const conditions = [
      sql`true`,
      ...(orderId ? [sql`w.order_id = ${orderId}::uuid`] : []),
      ...(state ? [sql`w.state = ${state}::text`] : []),
    ];
    return this.of(reading, sql.join(conditions, sql` and `));
  }

  async one(reading: Reading, id: string): Promise<Overweight | null> {
    return (await this.of(reading, sql`w.id = ${id}::uuid`))[0] ?? null;
  }

  /** Silence counts from its hour on, whenever the job comes to write it down. */
  private async of(reading: Reading, which: RawBuilder<unknown>): Promise<Overweight[]> {
    const visible = reading.visible(this.permission, 'Order', ORDER_COLUMNS);
    const rows =
      await reading.rows(sql<Overweight>`select w.id, w.order_id as "orderId", o.reference as "orderReference", l.id as "lineId",
        l.product_name as "productName", l.producer_name as "producerName", w.count, w.net_mass_g as "netMassG", w.ceiling_mass_g as "ceilingMassG",
        w.weighed_cents as "weighedCents", w.ceiling_cents as "ceilingCents",
        case when w.state = 'open' and w.deadline <= ${reading.at}::timestamptz then 'lapsed' else w.state end as state, w.deadline, w.at
      from overweight w join customer_order o on o.id = w.order_id join order_line l on l.id = w.order_line_id
      where ${visible} and ${which} order by w.at desc, w.id desc limit 200`);
    return rows.map((row) => ({
      ...row,
      deadline: new Date(row.deadline).toISOString(),
      at: new Date(row.at).toISOString(),
    }));
  }
}
