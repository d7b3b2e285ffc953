import { Injectable } from '@nestjs/common';
import { sendText } from '@maillon/platform/contract';
import { v5 as idOf } from 'uuid';
import { z } from 'zod';
import { textJobOf } from '../mail/post-mail';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object({ mailId: z.uuid(), until: z.date() });
type Input = z.infer<typeof input>;

/** A worker that comes late finds people asleep: it leaves the message to whoever works in the morning. */
@Injectable()
export class PutTextOff implements UseCase<Input, void> {
  readonly name = 'platform.put-text-off';
  readonly permission = null;
  readonly input = input;

  async execute(work: Work, { mailId, until }: Input): Promise<void> {
    work.enqueue(sendText, { mailId }, { id: idOf(until.toISOString(), textJobOf(mailId)), notBefore: until });
  }
}
