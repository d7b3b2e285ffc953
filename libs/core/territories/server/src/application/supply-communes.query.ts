import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { supplyCommunes } from '../domain/supply-communes';
import { localDay } from '../domain/territory-days';
import { CommuneCentres } from '../gateways/commune-centres';
import { CommuneDirectory } from '../gateways/commune-directory';
import { Perimeters } from '../persistence/perimeters';
import { SupplyAreas } from '../persistence/supply-areas';

@Injectable()
export class SupplyCommunes implements ReadCase<Record<string, never>, string[]> {
  readonly name = 'territories.supply-communes';
  readonly permission = 'territories.read';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly centres: CommuneCentres,
    private readonly perimeters: Perimeters,
    private readonly supplyAreas: SupplyAreas,
  ) {}

  async read(reading: Reading): Promise<string[]> {
    const area = await this.supplyAreas.load(reading);
    const perimeter = await this.perimeters.codesOn(reading, localDay(reading.at, reading.territory.timeZone));
    const communes = await this.directory.open();
    return supplyCommunes(area, {
      perimeter,
      centres: this.centres.all(),
      communesOf: (epci) => communes.epci(epci)?.communeCodes ?? [],
    });
  }
}
