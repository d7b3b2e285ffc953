import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { z } from 'zod';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object({ mailId: z.uuid() });
type Input = z.infer<typeof input>;

/** Said only of a letter that may have come twice. */
interface Repeated {
  readonly repeated?: true;
}

/** That a letter left stays known; what it said does not, for there may be a key in it. */
@Injectable()
export class MarkMailSent implements UseCase<Input, Repeated> {
  readonly name = 'platform.mark-mail-sent';
  readonly permission = null;
  readonly input = input;

  async execute(work: Work, { mailId }: Input): Promise<Repeated> {
    const sent = await work.row(sql<{ letter: string; repeated: boolean }>`update mail
      set sent_at = ${work.at}::timestamptz, text_body = null, html_body = null, speaking_since = null, unsure_at = null,
        sms_body = null, sms_state = case sms_state when 'waiting' then 'sent' else sms_state end
      where id = ${mailId}::uuid and sent_at is null returning kind as letter, repeated`);
    if (!sent) return {};
    const doubt: Repeated = sent.repeated ? { repeated: true } : {};
    // To whom stands in the row, where it can be erased.
    work.note({ letter: sent.letter, ...doubt });
    return doubt;
  }
}
