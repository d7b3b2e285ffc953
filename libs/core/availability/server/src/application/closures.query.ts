import { Injectable } from '@nestjs/common';
import type { Closure } from '@maillon/core/availability/contract';
import { localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Closures, type KeptClosure } from '../persistence/closures';
import { producerIn } from './own-producer';

const input = z.object({ producerId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

@Injectable()
export class ClosuresOfProducer implements ReadCase<Input, Closure[]> {
  readonly name = 'availability.closures';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(private readonly closures: Closures) {}

  async read(reading: Reading, { producerId }: Input): Promise<Closure[]> {
    const today = localDay(reading.at, reading.territory.timeZone);
    return (await this.closures.from(reading, producerIn(reading, producerId), today)).map(closureView);
  }
}

export function closureView({ id, from, to, reason }: KeptClosure): Closure {
  return { id, from, to, reason };
}
