import { Injectable } from '@nestjs/common';
import { pricesChanged } from '@maillon/core/catalogue/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfPrices } from '../application/tell-of-prices';

type Changed = z.infer<typeof pricesChanged.payload>;

@Injectable()
export class TellOnPricesChanged implements Listener<Changed> {
  readonly name = 'orders.tell-on-prices-changed';
  readonly event = pricesChanged;

  constructor(private readonly telling: TellOfPrices) {}

  hear(work: Work, { unitIds, from }: Changed): Promise<void> {
    return this.telling.of(work, unitIds, from);
  }
}
