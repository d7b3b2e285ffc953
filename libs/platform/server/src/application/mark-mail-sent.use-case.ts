import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { z } from 'zod';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object({ mailId: z.uuid() });
type Input = z.infer<typeof input>;

/** That a letter left stays known; what it said does not, for there may be a key in it. */
@Injectable()
export class MarkMailSent implements UseCase<Input, void> {
  readonly name = 'platform.mark-mail-sent';
  readonly permission = null;
  readonly input = input;

  async execute(work: Work, { mailId }: Input): Promise<void> {
    const sent = await work.row(
      sql<{
        recipient: string;
        subject: string;
      }>`update mail set sent_at = ${work.at}::timestamptz, text_body = null, html_body = null
        where id = ${mailId}::uuid and sent_at is null returning recipient, subject`,
    );
    if (sent) work.note(sent);
  }
}
