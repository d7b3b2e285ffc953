import { Injectable } from '@nestjs/common';
import type { Amendment } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { AmendmentViews } from './amendment-views';

const states = z.enum(['offered', 'accepted', 'refused', 'expired', 'withdrawn']);
const input = z.object({ orderId: z.uuid().nullish(), supplierOrderId: z.uuid().nullish(), state: states.nullish() });
type Input = z.infer<typeof input>;

/** The latest first. */
@Injectable()
export class AmendmentList implements ReadCase<Input, Amendment[]> {
  readonly name = 'orders.amendments';
  readonly permission = 'orders.read-amendments';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly views: AmendmentViews) {}

  read(reading: Reading, { orderId, supplierOrderId, state }: Input): Promise<Amendment[]> {
    const conditions = [
      sql`true`,
      ...(orderId ? [sql`m.order_id = ${orderId}::uuid`] : []),
      ...(supplierOrderId ? [sql`s.supplier_order_id = ${supplierOrderId}::uuid`] : []),
      ...(state ? [sql`m.state = ${state}::text`] : []),
    ];
    return this.views.of(reading, sql.join(conditions, sql` and `));
  }
}
