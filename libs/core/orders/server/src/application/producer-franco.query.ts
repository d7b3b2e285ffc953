import { Injectable } from '@nestjs/common';
import type { ProducerFranco } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Francos, type Franco } from '../persistence/francos';

const input = z.object({ producerId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

@Injectable()
export class FrancoOfProducer implements ReadCase<Input, ProducerFranco> {
  readonly name = 'orders.producer-franco';
  readonly permission = 'orders.state-franco';
  readonly input = input;

  constructor(private readonly francos: Francos) {}

  async read(reading: Reading, { producerId: named }: Input): Promise<ProducerFranco> {
    const producerId = await this.francos.producerIn(reading, named);
    return francoView(producerId, await this.francos.last(reading, producerId));
  }
}

export function francoView(producerId: string, franco: Omit<Franco, 'id'> | null): ProducerFranco {
  const statedAt = franco && new Date(franco.statedAt).toISOString();
  return { producerId, minimumCents: franco?.minimumCents ?? null, statedAt };
}
