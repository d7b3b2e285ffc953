import { Injectable } from '@nestjs/common';
import type { WeekRhythm } from '@maillon/core/availability/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface WeekAsk {
  readonly id: string;
  readonly producerId: string;
  readonly week: string;
  readonly expiresAt: string;
}

/** When producers wish to be asked, and what they were asked. */
@Injectable()
export class WeekAsks {
  rhythm(reading: Reading, producerId: string): Promise<WeekRhythm | null> {
    return reading.row(
      sql<WeekRhythm>`select weekday, hour, channel from week_rhythm where producer_id = ${producerId}::uuid`,
    );
  }

  async saveRhythm(work: Work, producerId: string, { weekday, hour, channel }: WeekRhythm): Promise<void> {
    await work.rows(sql`insert into week_rhythm (producer_id, weekday, hour, channel)
      values (${producerId}::uuid, ${weekday}::smallint, ${hour}::smallint, ${channel}::text)
      on conflict (territory_id, producer_id) do update set weekday = excluded.weekday, hour = excluded.hour, channel = excluded.channel`);
  }

  /** False when the producer was asked about that week before. */
  async add(work: Work, { id, producerId, week, expiresAt }: WeekAsk, keyHash: string): Promise<boolean> {
    const rows = await work.rows(sql`insert into week_ask (id, producer_id, week, key_hash, asked_at, expires_at)
      values (${id}::uuid, ${producerId}::uuid, ${week}::date, ${keyHash}::text, ${work.at}::timestamptz, ${expiresAt}::timestamptz)
      on conflict (territory_id, producer_id, week) do nothing returning id`);
    return rows.length > 0;
  }

  byKey(reading: Reading, keyHash: string): Promise<WeekAsk | null> {
    return reading.row(sql<WeekAsk>`select id, producer_id as "producerId", week, expires_at as "expiresAt" from week_ask
      where key_hash = ${keyHash}::text`);
  }
}
