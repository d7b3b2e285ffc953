import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { RegionTerritories, type RegionTerritory } from '../persistence/region-territories';

@Injectable()
export class TerritoriesOfRegion implements ReadCase<Record<string, never>, RegionTerritory[]> {
  readonly name = 'territories.region-territories';
  readonly permission = 'territories.found';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly territories: RegionTerritories) {}

  read(reading: Reading): Promise<RegionTerritory[]> {
    return this.territories.list(reading);
  }
}
