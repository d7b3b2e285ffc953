import { Injectable } from '@nestjs/common';
import type { BatchCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { deliveredLines } from './delivered-lines.sql';

const input = z.object({ ids: z.array(z.uuid()) });
type Input = z.infer<typeof input>;

interface Amount {
  readonly cents: number;
  /** Null for lines from before rates were written down. */
  readonly rateBp: number | null;
}

interface Line extends Amount {
  readonly lineId: string;
  readonly count: number;
  readonly netMassG: number;
  readonly isEstimate: boolean;
}

export interface Delivered {
  readonly lines: readonly Line[];
  readonly delivery: Amount;
}

/** What was delivered of each of these orders, line by line; orders of which nothing was are absent. */
@Injectable()
export class DeliveredOfOrders implements BatchCase<Delivered> {
  readonly name = 'traceability.delivered-of-orders';
  readonly permission = 'traceability.read';
  readonly input = input;

  async read(reading: Reading, { ids }: Input): Promise<Map<string, Delivered>> {
    const seen = reading.visible(this.permission, 'Movement', { buyerId: 'o.buyer_id', producerId: 'l.producer_id' });
    const which = sql`where o.id = any(${ids}::uuid[]) and ${seen}`;
    const rows = await reading.rows(sql<Delivered & { orderId: string }>`select o.id as "orderId",
        json_agg(json_build_object('lineId', line_id, 'count', count, 'netMassG', mass_g, 'isEstimate', is_estimate,
          'cents', value_cents::int, 'rateBp', vat_bp)) as lines,
        json_build_object('cents', o.delivery_fee_cents, 'rateBp', o.delivery_vat_bp) as delivery
      from (${deliveredLines(which)}) line join customer_order o on o.id = line.order_id
      where count > 0 group by o.id, o.delivery_fee_cents, o.delivery_vat_bp`);
    return new Map(rows.map(({ orderId, ...delivered }) => [orderId, delivered]));
  }
}
