import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { DatedSeason } from '../domain/dated-season';

export interface TerritorySeason extends DatedSeason {
  readonly referenceCode: string;
  readonly at: Date;
}

/** What the territory in which one works says of seasons, instead of the platform. */
@Injectable()
export class TerritorySeasons {
  all(reading: Reading): Promise<TerritorySeason[]> {
    return reading.rows(sql<TerritorySeason>`select reference_code as "referenceCode", season, certainty, note,
      valid_from as "from", valid_to as "to", changed_at as at from territory_season order by reference_code, valid_from`);
  }

  /** From a day on, until the next one that was planned. Two at once wait for one another. */
  async keep(
    work: Work,
    { referenceCode, season, certainty, note, from }: Omit<TerritorySeason, 'to' | 'at'>,
  ): Promise<void> {
    await work.rows(
      sql`select pg_advisory_xact_lock(hashtextextended(${`season ${work.territory.id} ${referenceCode}`}, 0))`,
    );
    await work.rows(sql`update territory_season set valid_to = ${from}::date where reference_code = ${referenceCode}
      and valid_from < ${from}::date and (valid_to is null or valid_to > ${from}::date)`);
    await work.rows(sql`insert into territory_season (reference_code, season, certainty, note, valid_from, valid_to, changed_at)
      values (${referenceCode}, ${season}, ${certainty}, ${note}, ${from}::date,
        (select min(valid_from) from territory_season where reference_code = ${referenceCode} and valid_from > ${from}::date), ${work.at}::timestamptz)
      on conflict (territory_id, reference_code, valid_from) do update
        set season = excluded.season, certainty = excluded.certainty, note = excluded.note, changed_at = excluded.changed_at`);
  }
}
