import { Injectable } from '@nestjs/common';
import type { NamedCommune } from '@maillon/core/organisations/contract';
import { Perimeters, localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';

const input = z.object({}).strict() as z.ZodType<Record<string, never>>;

/** For the public door: a perimeter is no secret. */
@Injectable()
export class PerimeterOfTerritory implements ReadCase<Record<string, never>, NamedCommune[]> {
  readonly name = 'organisations.perimeter-of-territory';
  readonly permission = 'organisations.apply';
  readonly input = input;

  constructor(private readonly perimeters: Perimeters) {}

  async read(reading: Reading): Promise<NamedCommune[]> {
    const spans = await this.perimeters.spansOn(reading, localDay(reading.at, reading.territory.timeZone));
    return spans.map(({ inseeCode, name }) => ({ inseeCode, name }));
  }
}
