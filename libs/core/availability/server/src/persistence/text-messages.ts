import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface TextToSend {
  readonly id: string;
  readonly body: string;
  readonly phone: string | null;
  readonly state: 'waiting' | 'sent' | 'refused';
}

/** Text messages of the territory. The number is read when one leaves: it is the producer's of that day. */
@Injectable()
export class TextMessages {
  async lay(work: Work, id: string, producerId: string, body: string): Promise<void> {
    await work.rows(sql`insert into text_message (id, producer_id, body, laid_at)
      values (${id}::uuid, ${producerId}::uuid, ${body}::text, ${work.at}::timestamptz) on conflict (territory_id, id) do nothing`);
  }

  find(reading: Reading, id: string): Promise<TextToSend | null> {
    return reading.row(sql<TextToSend>`select m.id, m.body, p.phone, m.state from text_message m
      join participation p on p.id = m.producer_id where m.id = ${id}::uuid`);
  }

  /** What it said carries a key: once it left, nobody needs it here. */
  async settle(work: Work, id: string, state: 'sent' | 'refused'): Promise<void> {
    await work.rows(sql`update text_message set state = ${state}::text, body = '' where id = ${id}::uuid`);
  }
}
