import { Injectable } from '@nestjs/common';
import type { StandingOrder } from '@maillon/core/purchasing/contract';
import { addDays, localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mustBeToCome, mustGoOn } from '../domain/standing-order';
import { StandingOrders } from '../persistence/standing-orders';
import { HabitLines } from './habit-lines';
import { kitchenOf } from './kitchen-of';
import { saidOf, standingInput, termsOf, type StandingAsked } from './standing-input';
import { watchStandingOrders } from './schedule-standing-watch';
import { StandingViews } from './standing-view';

const input = z.object({ id: z.uuid(), from: z.iso.date(), input: standingInput });
interface Input {
  id: string;
  from: string;
  input: StandingAsked;
}

/** From a day on, another one: the earlier ends the day before, and keeps what it did. */
@Injectable()
export class ChangeStandingOrder implements UseCase<Input, StandingOrder> {
  readonly name = 'purchasing.change-standing-order';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly standing: StandingOrders,
    private readonly lines: HabitLines,
    private readonly views: StandingViews,
  ) {}

  async execute(work: Work, { id, from, input: asked }: Input): Promise<StandingOrder> {
    const buyerId = kitchenOf(work);
    const before = await this.standing.lock(work, buyerId, id);
    const earlier = await this.standing.find(work, buyerId, asked.id);
    if (!earlier) await this.change(work, buyerId, { id, from, input: asked }, before);
    else if (asked.id === id) throw platformRefusals.because('already-done');
    const [view] = await this.views.of(work, [await this.standing.one(work, buyerId, asked.id)]);
    return view!;
  }

  private async change(
    work: Work,
    buyerId: string,
    { id, from, input: asked }: Input,
    before: Awaited<ReturnType<StandingOrders['lock']>>,
  ): Promise<void> {
    const today = localDay(work.at, work.territory.timeZone);
    mustGoOn(before, today);
    mustBeToCome(from, today);
    const terms = { ...termsOf({ ...asked, startsOn: from }), startsOn: from };
    const lines = await this.lines.from(work, buyerId, asked.from);
    await this.standing.save(work, buyerId, terms, lines, id);
    await this.standing.end(work, id, addDays(from, -1));
    watchStandingOrders(work);
    const skips = before.skips.filter((day) => day >= from);
    if (skips.length) await this.standing.skip(work, asked.id, skips);
    if (before.isPaused) await this.standing.pause(work, asked.id, true);
    work.changed(saidOf(before, before.lines.length), saidOf(terms, lines.length));
  }
}
