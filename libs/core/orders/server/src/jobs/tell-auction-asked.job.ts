import { Injectable } from '@nestjs/common';
import { tellAuctionAsked } from '@maillon/core/orders/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellAuctionAsked } from '../application/tell-auction-asked.use-case';

type Payload = z.infer<typeof tellAuctionAsked.payload>;

@Injectable()
export class TellAuctionAskedJob implements JobHandler<Payload> {
  readonly job = tellAuctionAsked;

  constructor(private readonly tell: TellAuctionAsked) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.tell, payload);
  }
}
