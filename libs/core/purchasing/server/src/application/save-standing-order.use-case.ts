import { Injectable } from '@nestjs/common';
import type { StandingOrder } from '@maillon/core/purchasing/contract';
import { localDay } from '@maillon/core/territories/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mustGoOn } from '../domain/standing-order';
import { StandingOrders } from '../persistence/standing-orders';
import { HabitLines } from './habit-lines';
import { kitchenOf } from './kitchen-of';
import { saidOf, standingInput, termsOf, type StandingAsked } from './standing-input';
import { watchStandingOrders } from './schedule-standing-watch';
import { StandingViews } from './standing-view';

const input = z.object({ input: standingInput });

/** A standing order acts for sales that open from now on. */
@Injectable()
export class SaveStandingOrder implements UseCase<{ input: StandingAsked }, StandingOrder> {
  readonly name = 'purchasing.save-standing-order';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input as z.ZodType<{ input: StandingAsked }>;

  constructor(
    private readonly standing: StandingOrders,
    private readonly lines: HabitLines,
    private readonly views: StandingViews,
  ) {}

  async execute(work: Work, { input: asked }: { input: StandingAsked }): Promise<StandingOrder> {
    const buyerId = kitchenOf(work);
    const terms = termsOf(asked);
    const before = await this.standing.find(work, buyerId, asked.id);
    if (before) mustGoOn(before, localDay(work.at, work.territory.timeZone));
    const lines = await this.lines.from(work, buyerId, asked.from);
    await this.standing.save(work, buyerId, terms, lines);
    watchStandingOrders(work);
    work.changed(before && saidOf(before, before.lines.length), saidOf(terms, lines.length));
    const [view] = await this.views.of(work, [await this.standing.one(work, buyerId, asked.id)]);
    return view!;
  }
}
