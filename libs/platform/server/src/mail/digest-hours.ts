import { Injectable } from '@nestjs/common';
import { morningDigest } from '@maillon/platform/contract';
import { sql, type RawBuilder } from 'kysely';
import type { Reading, Work } from '../use-cases/work';

/** For whoever chose none. */
export const USUAL_HOUR = 7;

/** At which hour of the territory's day people read what waits for them. */
@Injectable()
export class DigestHours {
  async of(reading: Reading, personIds: readonly string[]): Promise<number[]> {
    const rows = await reading.rows(sql<{ hour: number }>`select distinct ${hourOf(sql`p`)} as hour
      from unnest(${[...personIds]}::uuid[]) p order by 1`);
    return rows.map(({ hour }) => hour);
  }

  async choose(work: Work, personId: string, hour: number): Promise<void> {
    await work.rows(sql`insert into letter_choice (person_id, kind, time, chosen_at, hour)
      values (${personId}::uuid, ${morningDigest.name}, 'digest', ${work.at}::timestamptz, ${hour})
      on conflict (territory_id, person_id, kind) do update set hour = excluded.hour, chosen_at = excluded.chosen_at`);
  }
}

/** Of the person with that id, in SQL. */
export function hourOf(personId: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`coalesce((select c.hour from letter_choice c where c.person_id = ${personId} and c.kind = ${morningDigest.name}), ${sql.lit(USUAL_HOUR)})::int`;
}
