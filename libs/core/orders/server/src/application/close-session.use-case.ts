import { Injectable } from '@nestjs/common';
import { closeSessionJob } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Sessions } from '../persistence/sessions';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** Asks for the closing at once instead of waiting for its hour; returns the id of the job. A closed session may be asked again. */
@Injectable()
export class CloseSession implements UseCase<Input, string> {
  readonly name = 'orders.close-session';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  constructor(private readonly sessions: Sessions) {}

  async execute(work: Work, { sessionId }: Input): Promise<string> {
    const session = await this.sessions.find(work, sessionId);
    if (!session) throw platformRefusals.because('not-found');
    session.mustBeClosable(work.at);
    work.changed({ closing: false }, { closing: true });
    work.unschedule(closeSessionJob, { sessionId });
    return work.enqueue(closeSessionJob, { sessionId });
  }
}
