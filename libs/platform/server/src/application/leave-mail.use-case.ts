import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { z } from 'zod';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object({ mailId: z.uuid() });
type Input = z.infer<typeof input>;

/** A letter of which nobody knows whether it left is not sent again by itself: whoever runs its job again takes the risk of a double. */
@Injectable()
export class LeaveMail implements UseCase<Input, void> {
  readonly name = 'platform.leave-mail';
  readonly permission = null;
  readonly input = input;

  async execute(work: Work, { mailId }: Input): Promise<void> {
    const left = await work.row(sql<{ letter: string }>`update mail
      set unsure_at = ${work.at}::timestamptz, speaking_since = null
      where id = ${mailId}::uuid and sent_at is null returning kind as letter`);
    if (left) work.note({ ...left, outcome: 'unknown' });
  }
}
