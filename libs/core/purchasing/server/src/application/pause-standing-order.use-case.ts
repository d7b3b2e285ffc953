import { Injectable } from '@nestjs/common';
import type { StandingOrder } from '@maillon/core/purchasing/contract';
import { localDay } from '@maillon/core/territories/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mustGoOn } from '../domain/standing-order';
import { StandingOrders } from '../persistence/standing-orders';
import { kitchenOf } from './kitchen-of';
import { watchStandingOrders } from './schedule-standing-watch';
import { StandingViews } from './standing-view';

const input = z.object({ id: z.uuid(), paused: z.boolean() });
type Input = z.infer<typeof input>;

/** Until it is taken up again, nothing is made of it. */
@Injectable()
export class PauseStandingOrder implements UseCase<Input, StandingOrder> {
  readonly name = 'purchasing.pause-standing-order';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(
    private readonly standing: StandingOrders,
    private readonly views: StandingViews,
  ) {}

  async execute(work: Work, { id, paused }: Input): Promise<StandingOrder> {
    const buyerId = kitchenOf(work);
    const before = await this.standing.lock(work, buyerId, id);
    mustGoOn(before, localDay(work.at, work.territory.timeZone));
    await this.standing.pause(work, id, paused);
    if (!paused) watchStandingOrders(work);
    work.changed({ paused: before.isPaused }, { paused });
    const [view] = await this.views.of(work, [{ ...before, isPaused: paused }]);
    return view!;
  }
}
