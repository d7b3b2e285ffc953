import { Injectable } from '@nestjs/common';
import type { PartWeighing } from '@maillon/core/traceability/contract';
import type { BatchCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { Movements } from '../persistence/movements';
import { weighingsOf } from './part-weighings';

const input = z.object({ ids: z.array(z.uuid()) });
type Input = z.infer<typeof input>;

/** What scales said of each of these parts, for a whole order at once. */
@Injectable()
export class WeighingsOfParts implements BatchCase<PartWeighing[]> {
  readonly name = 'traceability.weighings-of-parts';
  readonly permission = 'traceability.read';
  readonly input = input;

  constructor(private readonly movements: Movements) {}

  async read(reading: Reading, { ids }: Input): Promise<Map<string, PartWeighing[]>> {
    const seen = reading.visible(this.permission, 'Movement', { buyerId: 'o.buyer_id', producerId: 'l.producer_id' });
    const visible = await reading.rows(sql<{
      id: string;
    }>`select a.id from allocation a join order_line l on l.id = a.order_line_id
      join customer_order o on o.id = l.order_id where a.id = any(${[...ids]}::uuid[]) and ${seen}`);
    const ledger = await this.movements.ofAllocations(
      reading,
      visible.map(({ id }) => id),
    );
    const byPart = Map.groupBy(ledger, ({ allocationId }) => allocationId);
    return new Map(ids.map((id) => [id, weighingsOf(byPart.get(id) ?? [])]));
  }
}
