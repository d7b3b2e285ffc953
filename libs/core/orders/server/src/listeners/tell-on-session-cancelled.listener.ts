import { Injectable } from '@nestjs/common';
import { sessionCancelled } from '@maillon/core/orders/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfCancelledSession } from '../application/tell-of-cancelled-session';

type Cancelled = z.infer<typeof sessionCancelled.payload>;

@Injectable()
export class TellOnSessionCancelled implements Listener<Cancelled> {
  readonly name = 'orders.tell-on-session-cancelled';
  readonly event = sessionCancelled;

  constructor(private readonly telling: TellOfCancelledSession) {}

  hear(work: Work, cancelled: Cancelled): Promise<void> {
    return this.telling.everybody(work, cancelled);
  }
}
