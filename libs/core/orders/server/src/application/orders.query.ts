import { Injectable } from '@nestjs/common';
import { ORDER_STATES, type Order as OrderView } from '@maillon/core/orders/contract';
import { keyOf, pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { ORDER_COLUMNS, orderRows } from './order-rows.sql';
import { OrderViews, type OrderRow } from './order-view';

const input = z.object({
  sessionId: z.uuid().nullish(),
  state: z.enum(ORDER_STATES).nullish(),
  ...pageInput,
});
type Input = z.infer<typeof input>;

/** The latest order first. */
@Injectable()
export class OrderList implements ReadCase<Input, Page<OrderView>> {
  readonly name = 'orders.orders';
  readonly permission = 'orders.read-orders';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly views: OrderViews) {}

  async read(reading: Reading, { sessionId, state, first, after }: Input): Promise<Page<OrderView>> {
    const view = await this.views.in(reading);
    const key = keyOf(after, 2);
    const conditions = [
      reading.visible(this.permission, 'Order', ORDER_COLUMNS),
      ...(sessionId ? [sql`o.session_id = ${sessionId}::uuid`] : []),
      ...(state ? [sql`o.state = ${state}::text`] : []),
      ...(key ? [sql`(o.placed_at, o.id) < (${key[0]}::timestamptz, ${key[1]}::uuid)`] : []),
    ];
    const rows = await reading.rows(
      orderRows(sql`where ${sql.join(conditions, sql` and `)} order by o.placed_at desc, o.id desc limit ${first + 1}`),
      'last',
    );
    return pageOf(rows, first, keyOfRow, view);
  }
}

function keyOfRow(row: OrderRow): [string, string] {
  return [String(row.placedAt), row.id];
}
