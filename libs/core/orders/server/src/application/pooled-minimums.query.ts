import { Injectable } from '@nestjs/common';
import type { PooledMinimum } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { progressOf } from '../domain/pooled-minimum';
import { PooledOrders, type PooledRow } from '../persistence/pooled-orders';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** How far the pooled minimums of a sale are. Nobody but the territory reads what others ordered. */
@Injectable()
export class PooledMinimums implements ReadCase<Input, PooledMinimum[]> {
  readonly name = 'orders.pooled-minimums';
  readonly permission = 'orders.read-sessions';
  readonly input = input;

  constructor(private readonly orders: PooledOrders) {}

  async read(reading: Reading, { sessionId }: Input): Promise<PooledMinimum[]> {
    const { actor } = reading;
    const viewerId = actor.kind === 'person' ? (actor.organisationId ?? null) : null;
    const isBlurred = !reading.can('orders.manage-sessions', 'SalesSession');
    const rows = await this.orders.of(reading, sessionId, viewerId);
    return rows.map((row) => view(row, isBlurred)).toSorted((a, b) => a.missingCents - b.missingCents);
  }
}

function view(row: PooledRow, isBlurred: boolean): PooledMinimum {
  const { producerId, producerName, deliveryDay, minimumCents, isOwn, ownCents, looking, outcome } = row;
  const about = { producerId, producerName, deliveryDay, minimumCents, isOwn, ownCents, looking, outcome };
  return { ...about, ...progressOf(row, isBlurred) };
}
