import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Commune } from '../domain/communes';

export interface RegionTerritory {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly foundedAt: string;
}

export interface NewTerritory {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly from: string;
  readonly communes: readonly Commune[];
}

/** The territories of the region in which one acts: that they are, never what they hold. */
@Injectable()
export class RegionTerritories {
  list(reading: Reading): Promise<RegionTerritory[]> {
    return reading.rows(sql<RegionTerritory>`select id, code, name, time_zone as "timeZone", created_at as "foundedAt"
      from territory where parent_id = ${reading.territory.id} order by name, code`);
  }

  /** False when the code is taken. */
  async found(work: Work, { id, code, name, timeZone, from, communes }: NewTerritory): Promise<boolean> {
    const perimeter = communes.map((commune) => ({
      id: uuid(),
      insee_code: commune.code,
      name: commune.name,
      population: commune.population,
      valid_from: from,
    }));
    const row = await work.row(sql<{ done: boolean }>`select
      app.found_territory(${id}::uuid, ${code}, ${name}, ${timeZone}, ${work.at}, ${JSON.stringify(perimeter)}::jsonb) as done`);
    return row!.done;
  }
}
