import { Injectable } from '@nestjs/common';
import type { BatchCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { deliveredLines } from './delivered-lines.sql';

const input = z.object({ ids: z.array(z.uuid()) });
type Input = z.infer<typeof input>;

/** What was delivered of each of these orders, in cents; orders of which nothing was are absent. */
@Injectable()
export class DeliveredCentsOfOrders implements BatchCase<number> {
  readonly name = 'traceability.delivered-cents-of-orders';
  readonly permission = 'traceability.read';
  readonly input = input;

  async read(reading: Reading, { ids }: Input): Promise<Map<string, number>> {
    const seen = reading.visible(this.permission, 'Movement', { buyerId: 'o.buyer_id', producerId: 'l.producer_id' });
    const rows = await reading.rows(sql<{
      orderId: string;
      cents: number;
    }>`select order_id as "orderId", sum(value_cents)::int as cents
      from (${deliveredLines(sql`where o.id = any(${ids}::uuid[]) and ${seen}`)}) line where count > 0 group by order_id`);
    return new Map(rows.map(({ orderId, cents }) => [orderId, cents]));
  }
}
