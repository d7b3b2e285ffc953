import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { SupplyArea } from '../domain/supply-area';

/** The supply area of the territory in which one works. */
@Injectable()
export class SupplyAreas {
  async load(reading: Reading): Promise<SupplyArea> {
    const row = await reading.row(
      sql<{ radiusKm: number; neighbours: string[] }>`select radius_km as "radiusKm", neighbours from supply_area`,
    );
    return row ? new SupplyArea(row.radiusKm, row.neighbours) : SupplyArea.perimeterOnly;
  }

  async save(work: Work, { radiusKm, neighbours }: SupplyArea): Promise<void> {
    await work.rows(sql`insert into supply_area (radius_km, neighbours) values (${radiusKm}, ${[...neighbours]}::text[])
      on conflict (territory_id) do update set radius_km = excluded.radius_km, neighbours = excluded.neighbours`);
  }
}
