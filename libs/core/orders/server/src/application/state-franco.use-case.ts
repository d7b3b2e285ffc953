import { Injectable } from '@nestjs/common';
import type { ProducerFranco } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Francos } from '../persistence/francos';
import { francoView } from './producer-franco.query';

const MOST_CENTS = 1_000_000;

const input = z.object({
  id: z.uuid(),
  producerId: z.uuid().nullish(),
  minimumCents: z
    .int()
    .min(0)
    .max(MOST_CENTS)
    .nullish()
    .transform((cents) => cents ?? null),
});
type Input = z.infer<typeof input>;

/** For the sales that open from now on: those that have opened go on as they began. */
@Injectable()
export class StateFranco implements UseCase<Input, ProducerFranco> {
  readonly name = 'orders.state-franco';
  readonly permission = 'orders.state-franco';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly francos: Francos) {}

  async execute(work: Work, { id, producerId: named, minimumCents }: Input): Promise<ProducerFranco> {
    const producerId = await this.francos.producerIn(work, named);
    work.about(producerId);
    const before = await this.francos.last(work, producerId);
    work.changed({ minimumCents: before?.minimumCents ?? null }, { minimumCents });
    if (await this.francos.add(work, { id, producerId, minimumCents }))
      return francoView(producerId, { producerId, minimumCents, statedAt: work.at });
    const earlier = await this.francos.find(work, id);
    if (earlier?.producerId !== producerId || earlier.minimumCents !== minimumCents)
      throw platformRefusals.because('already-done');
    return francoView(producerId, earlier);
  }
}
