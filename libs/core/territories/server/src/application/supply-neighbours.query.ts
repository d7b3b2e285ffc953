import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { CommuneDirectory } from '../gateways/commune-directory';
import { SupplyAreas } from '../persistence/supply-areas';

export interface NeighbourView {
  readonly siren: string;
  readonly name: string;
  readonly communeCount: number;
}

/** The neighbours of the supply area by their names. One that was dissolved since keeps its number. */
@Injectable()
export class SupplyNeighbours implements ReadCase<Record<string, never>, NeighbourView[]> {
  readonly name = 'territories.supply-neighbours';
  readonly permission = 'territories.read';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly supplyAreas: SupplyAreas,
  ) {}

  async read(reading: Reading): Promise<NeighbourView[]> {
    const { neighbours } = await this.supplyAreas.load(reading);
    const communes = await this.directory.open();
    return neighbours.map((siren) => {
      const epci = communes.epci(siren);
      return { siren, name: epci?.name ?? siren, communeCount: epci?.communeCodes.length ?? 0 };
    });
  }
}
