import { Injectable } from '@nestjs/common';
import { sessionClosed } from '@maillon/core/orders/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { Days, NOTHING, type Participant } from '../persistence/days';

type SessionClosed = z.infer<typeof sessionClosed.payload>;

@Injectable()
export class CountOrdersOnSessionClosed implements Listener<SessionClosed> {
  readonly name = 'observatory.count-orders-on-session-closed';
  readonly event = sessionClosed;

  constructor(private readonly days: Days) {}

  hear(
    work: Work,
    { deliveryDay, orders, orderLines, linesShort, buyerIds, producerIds }: SessionClosed,
  ): Promise<void> {
    const participants = [...asked('buyer', buyerIds), ...asked('producer', producerIds)];
    return this.days.add(work, deliveryDay, { ...NOTHING, orders, orderLines, linesShort }, participants);
  }
}

function asked(part: Participant['part'], ids: readonly string[]): Participant[] {
  return ids.map((organisationId) => ({ part, organisationId, valueCents: null }));
}
