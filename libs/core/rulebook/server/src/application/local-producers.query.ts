import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { LocalProducers } from './local-producers';
import { RulebooksInForce } from './rulebooks-in-force';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

@Injectable()
export class LocalProducersOfDay implements ReadCase<Input, string[]> {
  readonly name = 'rulebook.local-producers';
  readonly permission = 'rulebook.read';
  readonly input = input;

  constructor(
    private readonly inForce: RulebooksInForce,
    private readonly producers: LocalProducers,
  ) {}

  async read(reading: Reading, { day }: Input): Promise<string[]> {
    return [...(await this.producers.seenBy(reading, await this.inForce.on(reading, day), day))].toSorted();
  }
}
