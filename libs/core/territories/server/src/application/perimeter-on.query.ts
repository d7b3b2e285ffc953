import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import type { Span } from '../domain/perimeter';
import { localDay } from '../domain/territory-days';
import { Perimeters } from '../persistence/perimeters';

const input = z.object({ on: z.iso.date().nullish() });
type Input = z.infer<typeof input>;

@Injectable()
export class PerimeterOn implements ReadCase<Input, Span[]> {
  readonly name = 'territories.perimeter';
  readonly permission = 'territories.read';
  readonly input = input;

  constructor(private readonly perimeters: Perimeters) {}

  read(reading: Reading, { on }: Input): Promise<Span[]> {
    return this.perimeters.spansOn(reading, on ?? localDay(reading.at, reading.territory.timeZone));
  }
}
