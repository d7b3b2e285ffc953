import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { SessionLines } from '../persistence/session-lines';
import { Sessions } from '../persistence/sessions';
import { DroppedOrders } from './dropped-orders';

const input = z.object({
  sessionId: z.uuid(),
  unserved: z.array(z.object({ orderId: z.uuid(), reason: z.string() })),
});
type Input = z.infer<typeof input>;

/** Drops the orders that the logistics modules could not plan, so that the others are planned without them. */
@Injectable()
export class DropUnserved implements UseCase<Input, void> {
  readonly name = 'orders.drop-unserved';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly lines: SessionLines,
    private readonly dropped: DroppedOrders,
  ) {}

  async execute(work: Work, { sessionId, unserved }: Input): Promise<void> {
    const session = await this.sessions.lock(work, sessionId);
    session.mustBeClosable(work.at);
    await this.dropped.drop(work, await this.lines.placedOrders(work, sessionId), unserved);
  }
}
