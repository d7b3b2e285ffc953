import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { SupplyAreas } from '../persistence/supply-areas';

export interface TerritoryView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly timeZone: string;
  readonly supplyArea: { readonly radiusKm: number; readonly neighbours: readonly string[] };
}

@Injectable()
export class TerritoryNow implements ReadCase<Record<string, never>, TerritoryView> {
  readonly name = 'territories.territory';
  readonly permission = 'territories.read';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly supplyAreas: SupplyAreas) {}

  async read(reading: Reading): Promise<TerritoryView> {
    const { id, code, name, kind, timeZone } = reading.territory;
    const { radiusKm, neighbours } = await this.supplyAreas.load(reading);
    return { id, code, name, kind, timeZone, supplyArea: { radiusKm, neighbours } };
  }
}
