import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { z } from 'zod';
import type { OutgoingMail } from '../mail/mail-transport';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({ mailId: z.uuid() });
type Input = z.infer<typeof input>;

/** A letter that still has to leave; null when it has left. */
@Injectable()
export class MailToSend implements ReadCase<Input, OutgoingMail | null> {
  readonly name = 'platform.mail-to-send';
  readonly permission = null;
  readonly input = input;

  async read(reading: Reading, { mailId }: Input): Promise<OutgoingMail | null> {
    const row = await reading.row(sql<
      Omit<OutgoingMail, 'territory'>
    >`select id, recipient as "to", subject, text_body as text, html_body as html from mail
      where id = ${mailId}::uuid and sent_at is null`);
    const { id, name } = reading.territory;
    return row && { ...row, territory: { id, name } };
  }
}
