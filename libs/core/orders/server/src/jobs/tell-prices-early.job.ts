import { Injectable } from '@nestjs/common';
import { tellPricesEarly } from '@maillon/core/orders/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellPricesEarly } from '../application/tell-prices-early.use-case';

type Payload = z.infer<typeof tellPricesEarly.payload>;

@Injectable()
export class TellPricesEarlyJob implements JobHandler<Payload> {
  readonly job = tellPricesEarly;

  constructor(private readonly tell: TellPricesEarly) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.tell, payload);
  }
}
