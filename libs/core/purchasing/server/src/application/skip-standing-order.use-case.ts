import { Injectable } from '@nestjs/common';
import { purchasingRefusals, type StandingOrder } from '@maillon/core/purchasing/contract';
import { localDay } from '@maillon/core/territories/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { readRhythm } from '../domain/rhythm';
import { mustBeToCome, mustGoOn, skipsWith } from '../domain/standing-order';
import { StandingOrders } from '../persistence/standing-orders';
import { kitchenOf } from './kitchen-of';
import { fallsOn } from './occurrences';
import { StandingViews } from './standing-view';

const input = z.object({ id: z.uuid(), day: z.iso.date(), skip: z.boolean() });
type Input = z.infer<typeof input>;

/** One day without it, or with it again. */
@Injectable()
export class SkipStandingOrder implements UseCase<Input, StandingOrder> {
  readonly name = 'purchasing.skip-standing-order';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(
    private readonly standing: StandingOrders,
    private readonly views: StandingViews,
  ) {}

  async execute(work: Work, { id, day, skip }: Input): Promise<StandingOrder> {
    const buyerId = kitchenOf(work);
    const today = localDay(work.at, work.territory.timeZone);
    const before = await this.standing.lock(work, buyerId, id);
    mustGoOn(before, today);
    mustBeToCome(day, today);
    if (!fallsOn(readRhythm(before.rule), before, day)) throw purchasingRefusals.because('day-not-in-rule', { day });
    const skips = skipsWith(before.skips, day, skip);
    await this.standing.skip(work, id, skips);
    work.changed({ skips: [...before.skips] }, { skips });
    const [view] = await this.views.of(work, [{ ...before, skips }]);
    return view!;
  }
}
