import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { StandingRuns } from '../persistence/standing-runs';
import { orderIdOf, runInput } from './prepare-standing-order.use-case';
import { TellOfStandingRun } from './tell-of-standing-run';

const input = runInput.extend({
  outcome: z.enum(['ordered', 'basket', 'refused']),
  /** Code of why nothing was ordered, or not as wanted. */
  reason: z.string().nullable(),
  reasonData: z.record(z.string(), z.union([z.string(), z.number()])),
});
type Input = z.infer<typeof input>;

/** Asked when another sale of the day served it: there is nothing that somebody would miss. */
const UNTOLD = 'purchasing.served-elsewhere';

/** The second half of a run: what came of it is written down and told, once. */
@Injectable()
export class EndStandingRun implements UseCase<Input, boolean> {
  readonly name = 'purchasing.end-standing-run';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly runs: StandingRuns,
    private readonly telling: TellOfStandingRun,
  ) {}

  async execute(work: Work, { outcome, reason, reasonData, ...key }: Input): Promise<boolean> {
    const orderId = orderIdOf(work, key);
    const row = await this.runs.begin(work, key, orderId);
    if (!row) return false;
    // Nothing was prepared: all that was wanted is what is missing.
    const lines = row.run?.lines ?? [];
    const end = { outcome, reason, reasonData, orderId: outcome === 'ordered' ? orderId : null };
    if (!(await this.runs.end(work, key, row.day, end, lines))) return false;
    work.changed(null, { name: row.name, outcome, ...(reason ? { reason } : {}) });
    if (reason !== UNTOLD) await this.telling.kitchen(work, { ...key, ...end, row, lines });
    return true;
  }
}
