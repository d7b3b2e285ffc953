import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { readRhythm } from '../domain/rhythm';
import { StandingRuns } from '../persistence/standing-runs';
import { fallsOn } from './occurrences';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

export interface DueStanding {
  readonly standingOrderId: string;
  /** Who acts in it; null: nobody can. */
  readonly membershipId: string | null;
}

/** Standing orders that fall on the day of a sale and of which nothing was said yet. */
@Injectable()
export class StandingDue implements ReadCase<Input, DueStanding[]> {
  readonly name = 'purchasing.standing-due';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly runs: StandingRuns) {}

  async read(reading: Reading, { sessionId }: Input): Promise<DueStanding[]> {
    const sale = await this.runs.toMake(reading, sessionId);
    if (!sale) return [];
    const { day, standing } = sale;
    return standing
      .filter((one) => !one.skips.includes(day) && fallsOn(readRhythm(one.rule), one, day))
      .map(({ id, membershipId }) => ({ standingOrderId: id, membershipId }));
  }
}
