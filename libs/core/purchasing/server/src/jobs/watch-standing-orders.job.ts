import { Injectable } from '@nestjs/common';
import { watchStandingOrdersJob } from '@maillon/core/purchasing/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import { WatchStandingOrders } from '../application/watch-standing-orders.use-case';

@Injectable()
export class WatchStandingOrdersJob implements JobHandler<{ day: string }> {
  readonly job = watchStandingOrdersJob;

  constructor(private readonly watch: WatchStandingOrders) {}

  perform(handle: JobHandle, payload: { day: string }): Promise<unknown> {
    return handle.run(this.watch, payload);
  }
}
