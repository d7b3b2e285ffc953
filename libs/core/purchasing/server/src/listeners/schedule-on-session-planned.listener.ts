import { Injectable } from '@nestjs/common';
import { sessionPlanned } from '@maillon/core/orders/contract';
import { makeStandingOrdersJob } from '@maillon/core/purchasing/contract';
import type { Listener, Work } from '@maillon/platform/server';
import { v5 as idOf } from 'uuid';
import type { z } from 'zod';
import { watchStandingOrders } from '../application/schedule-standing-watch';

type Planned = z.infer<typeof sessionPlanned.payload>;

/** Standing orders are made when the sale opens, and looked for where none does. */
@Injectable()
export class ScheduleOnSessionPlanned implements Listener<Planned> {
  readonly name = 'purchasing.schedule-on-session-planned';
  readonly event = sessionPlanned;

  hear(work: Work, { sessionId, opensAt }: Planned): Promise<void> {
    const id = idOf(`standing orders ${sessionId}`, work.territory.id);
    const opens = new Date(opensAt);
    work.enqueue(makeStandingOrdersJob, { sessionId }, opens > work.at ? { id, notBefore: opens } : { id });
    watchStandingOrders(work);
    return Promise.resolve();
  }
}
