import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { inTerritory } from '../database/in-territory';
import type { OutgoingMail } from './mail-transport';

export interface Attempt {
  readonly mail: Omit<OutgoingMail, 'territory'>;
  /** Nobody knows what became of the attempt before: it may have arrived. */
  readonly unsure: boolean;
  readonly ifUnsure: 'again' | 'leave';
}

export interface TextAttempt {
  readonly unsure: boolean;
  /** How often the operator was spoken to before. */
  readonly attempts: number;
}

const WAITING_TEXT = `select speaking_since is not null as unsure, attempts from mail
  where id = $1 and sms_state = 'waiting' and sent_at is null for update`;

const WAITING = `select id, recipient as "to", subject, text_body as text, html_body as html, if_unsure as "ifUnsure",
    speaking_since is not null as unsure
  from mail where id = $1 and sent_at is null for update`;

/** What is known of a letter while the mail server is spoken to: written down before, in transactions of their own. */
@Injectable()
export class MailAttempts {
  constructor(private readonly pool: Pool) {}

  /** The letter, with a note that it is being handed over; null when it has left. One that must not risk a double gets no note. */
  begin(territoryId: string, mailId: string): Promise<Attempt | null> {
    return inTerritory(this.pool, territoryId, async (client) => {
      const row = (await client.query<Attempt['mail'] & Omit<Attempt, 'mail'>>(WAITING, [mailId])).rows[0];
      if (!row) return null;
      const { unsure, ifUnsure, ...mail } = row;
      if (!unsure || ifUnsure === 'again')
        await client.query(
          `update mail set speaking_since = clock_timestamp(), attempts = attempts + 1, repeated = repeated or $2 or unsure_at is not null
           where id = $1`,
          [mailId, unsure],
        );
      return { mail, unsure, ifUnsure };
    });
  }

  /** As a text message, which is handed over once: when nobody knows what became of that, the letter says it. Null when it is decided. */
  beginText(territoryId: string, mailId: string): Promise<TextAttempt | null> {
    return inTerritory(this.pool, territoryId, async (client) => {
      const row = (await client.query<TextAttempt>(WAITING_TEXT, [mailId])).rows[0];
      if (row && !row.unsure)
        await client.query(
          'update mail set speaking_since = clock_timestamp(), attempts = attempts + 1 where id = $1',
          [mailId],
        );
      return row ?? null;
    });
  }

  /** The server did not take it: the next attempt risks nothing. */
  async notTaken(territoryId: string, mailId: string): Promise<void> {
    await inTerritory(this.pool, territoryId, (client) =>
      client.query('update mail set speaking_since = null where id = $1 and sent_at is null', [mailId]),
    );
  }
}
