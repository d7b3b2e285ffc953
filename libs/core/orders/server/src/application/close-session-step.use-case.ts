import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { SessionState } from '../domain/sales-session';
import { Sessions } from '../persistence/sessions';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

export interface ClosingSession {
  readonly id: string;
  readonly deliveryDay: string;
  readonly state: SessionState;
  /** Its lines get their prices first. */
  readonly isAuction: boolean;
}

/** From here on no order enters the session: those being placed are waited for, later ones are refused. */
@Injectable()
export class CloseSessionStep implements UseCase<Input, ClosingSession> {
  readonly name = 'orders.close-session-step';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  constructor(private readonly sessions: Sessions) {}

  async execute(work: Work, { sessionId }: Input): Promise<ClosingSession> {
    const session = await this.sessions.lock(work, sessionId);
    const before = { state: session.state };
    // Its hour comes all the same: there is nothing left to do then.
    if (!session.isCancelled) session.close(work.at);
    const { id, deliveryDay, state, isAuction } = session;
    work.changed(before, { state });
    return { id, deliveryDay, state, isAuction };
  }
}
