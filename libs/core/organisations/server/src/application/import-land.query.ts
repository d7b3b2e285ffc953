import { Injectable } from '@nestjs/common';
import { localDay, Perimeters, SupplyAreas, type Point } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Met } from './producer-file/duplicates';
import type { Land } from './producer-file/supply-limits';

export interface ImportSurroundings {
  readonly land: Land;
  /** The producers that the territory knows. */
  readonly producers: readonly Met[];
  /** YYYY-MM-DD, in the territory. */
  readonly today: string;
}

/** Where producers may be and who is there already, as it stands now. */
@Injectable()
export class ImportLand implements ReadCase<Record<string, never>, ImportSurroundings> {
  readonly name = 'organisations.import-land';
  readonly permission = 'organisations.import-producers';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(
    private readonly perimeters: Perimeters,
    private readonly supplyAreas: SupplyAreas,
  ) {}

  async read(reading: Reading): Promise<ImportSurroundings> {
    const producers =
      await reading.rows(sql<Met>`select null as row, p.siret, p.name, s.insee_code as "communeCode", p.phone, p.email,
      s.commune, s.address, p.family from participation p join site s on s.organisation_id = p.id where p.part = 'producer' order by p.siret`);
    return { land: await this.landIn(reading), producers, today: localDay(reading.at, reading.territory.timeZone) };
  }

  async landIn(reading: Reading): Promise<Land> {
    const today = localDay(reading.at, reading.territory.timeZone);
    const perimeter = await this.perimeters.codesOn(reading, today);
    const supplyArea = await this.supplyAreas.load(reading);
    const knownSites = await reading.rows(
      sql<Point>`select latitude, longitude from site where insee_code = any(${[...perimeter]}::text[])`,
    );
    return { perimeter, supplyArea, knownSites };
  }
}
