import { setImmediate as othersTurn } from 'node:timers/promises';
import type { LongWork } from '../domain/planning/pace';

const LONGEST_TURN_MS = 10;

/** Works in short turns: the process goes on answering, and renewing its locks on jobs, while a plan is made. */
export async function unhurried<Result>(work: LongWork<Result>): Promise<Result> {
  for (let since = performance.now(); ;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < LONGEST_TURN_MS) continue;
    await othersTurn();
    since = performance.now();
  }
}
