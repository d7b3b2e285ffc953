import { Injectable } from '@nestjs/common';
import { sessionCancelled } from '@maillon/core/orders/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfMissedStanding } from '../application/tell-of-missed-standing';

type Cancelled = z.infer<typeof sessionCancelled.payload>;

/** Who had ordered hears of it by the sale; whose standing order waited for it, or only filled a basket, hears of it here. */
@Injectable()
export class TellStandingOnSessionCancelled implements Listener<Cancelled> {
  readonly name = 'purchasing.tell-on-session-cancelled';
  readonly event = sessionCancelled;

  constructor(private readonly telling: TellOfMissedStanding) {}

  async hear(work: Work, { sessionId, deliveryDay: day, reason }: Cancelled): Promise<void> {
    await this.telling.kitchens(work, { day, cancelled: { sessionId, reason } });
  }
}
