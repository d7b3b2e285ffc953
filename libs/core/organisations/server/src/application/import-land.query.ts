import { Injectable } from '@nestjs/common';
import { localDay, Perimeters, SupplyAreas, type Point } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Land } from './producer-file/supply-limits';

/** Where producers may be, as it stands now. */
@Injectable()
export class ImportLand implements ReadCase<Record<string, never>, Land> {
  readonly name = 'organisations.import-land';
  readonly permission = 'organisations.import-producers';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(
    private readonly perimeters: Perimeters,
    private readonly supplyAreas: SupplyAreas,
  ) {}

  async read(reading: Reading): Promise<Land> {
    const perimeter = await this.perimeters.codesOn(reading, localDay(reading.at, reading.territory.timeZone));
    const supplyArea = await this.supplyAreas.load(reading);
    const knownSites = await reading.rows(
      sql<Point>`select latitude, longitude from site where insee_code = any(${[...perimeter]}::text[])`,
    );
    return { perimeter, supplyArea, knownSites };
  }
}
