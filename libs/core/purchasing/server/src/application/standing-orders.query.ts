import { Injectable } from '@nestjs/common';
import type { StandingOrder } from '@maillon/core/purchasing/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { StandingOrders } from '../persistence/standing-orders';
import { kitchenOf } from './kitchen-of';
import { StandingViews } from './standing-view';

const input = z.object({});
type Input = z.infer<typeof input>;

@Injectable()
export class StandingOrderList implements ReadCase<Input, StandingOrder[]> {
  readonly name = 'purchasing.standing-orders';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(
    private readonly standing: StandingOrders,
    private readonly views: StandingViews,
  ) {}

  async read(reading: Reading): Promise<StandingOrder[]> {
    return this.views.of(reading, await this.standing.all(reading, kitchenOf(reading)));
  }
}
