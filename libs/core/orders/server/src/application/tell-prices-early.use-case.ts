import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { TellOfPrices } from './tell-of-prices';

const input = z.object({ basketId: z.uuid() });
type Input = z.infer<typeof input>;

/** Before the cut-off of the basket's sale, because the morning comes after it. */
@Injectable()
export class TellPricesEarly implements UseCase<Input, void> {
  readonly name = 'orders.tell-prices-early';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly telling: TellOfPrices) {}

  execute(work: Work, { basketId }: Input): Promise<void> {
    return this.telling.now(work, basketId);
  }
}
