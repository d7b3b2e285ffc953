import { Injectable } from '@nestjs/common';
import type { Order as OrderView } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { ORDER_COLUMNS, orderRows } from './order-rows.sql';
import { OrderViews } from './order-view';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class OrderOfId implements ReadCase<Input, OrderView | null> {
  readonly name = 'orders.order';
  readonly permission = 'orders.read-orders';
  readonly input = input;

  constructor(private readonly views: OrderViews) {}

  async read(reading: Reading, { id }: Input): Promise<OrderView | null> {
    const view = await this.views.in(reading);
    const visible = reading.visible(this.permission, 'Order', ORDER_COLUMNS);
    const row = await reading.row(orderRows(sql`where o.id = ${id}::uuid and ${visible}`), 'last');
    return row && view(row);
  }
}
