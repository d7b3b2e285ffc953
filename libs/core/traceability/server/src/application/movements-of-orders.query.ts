import { Injectable } from '@nestjs/common';
import type { Movement } from '@maillon/core/traceability/contract';
import type { BatchCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { movementRows } from './movement-rows.sql';

const input = z.object({ ids: z.array(z.uuid()) });
type Input = z.infer<typeof input>;

/** The movements that served each of these orders, for a whole list at once. */
@Injectable()
export class MovementsOfOrders implements BatchCase<Movement[]> {
  readonly name = 'traceability.movements-of-orders';
  readonly permission = 'traceability.read';
  readonly input = input;

  async read(reading: Reading, { ids }: Input): Promise<Map<string, Movement[]>> {
    const seen = reading.visible(this.permission, 'Movement', { buyerId: 'o.buyer_id', producerId: 'l.producer_id' });
    const rows = await reading.rows(
      movementRows<Movement & { orderId: string }>(sql`where o.id = any(${ids}::uuid[]) and ${seen}`),
    );
    const byOrder = new Map<string, Movement[]>(ids.map((id) => [id, []]));
    for (const { orderId, ...movement } of rows) byOrder.get(orderId)?.push(movement);
    return byOrder;
  }
}
