import { Injectable } from '@nestjs/common';
import type { StandingOrder } from '@maillon/core/purchasing/contract';
import { addDays, localDay } from '@maillon/core/territories/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { StandingOrders } from '../persistence/standing-orders';
import { kitchenOf } from './kitchen-of';
import { StandingViews } from './standing-view';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** Nothing from now on; what it did stays to be read. */
@Injectable()
export class EndStandingOrder implements UseCase<Input, StandingOrder> {
  readonly name = 'purchasing.end-standing-order';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(
    private readonly standing: StandingOrders,
    private readonly views: StandingViews,
  ) {}

  async execute(work: Work, { id }: Input): Promise<StandingOrder> {
    const buyerId = kitchenOf(work);
    const before = await this.standing.lock(work, buyerId, id);
    const yesterday = addDays(localDay(work.at, work.territory.timeZone), -1);
    const endsOn = before.endsOn !== null && before.endsOn <= yesterday ? before.endsOn : yesterday;
    if (endsOn !== before.endsOn) {
      await this.standing.end(work, id, endsOn);
      work.changed({ endsOn: before.endsOn }, { endsOn });
    }
    const [view] = await this.views.of(work, [{ ...before, endsOn }]);
    return view!;
  }
}
