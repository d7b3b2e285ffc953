import { Injectable } from '@nestjs/common';
import { addDays } from '@maillon/core/territories/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { StandingMissed } from '../persistence/standing-missed';
import { watchStandingOrders } from './schedule-standing-watch';
import { TellOfMissedStanding } from './tell-of-missed-standing';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

/** The day before: whoever waits for a sale that nobody planned is told, and the next day will be looked at. */
@Injectable()
export class WatchStandingOrders implements UseCase<Input, { missed: number }> {
  readonly name = 'purchasing.watch-standing-orders';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly missed: StandingMissed,
    private readonly telling: TellOfMissedStanding,
  ) {}

  async execute(work: Work, { day }: Input): Promise<{ missed: number }> {
    const missed = await this.telling.kitchens(work, { day, cancelled: null });
    if (missed) work.changed(null, { day, missed });
    if (await this.missed.isAny(work, day)) watchStandingOrders(work, addDays(day, 1));
    return { missed };
  }
}
