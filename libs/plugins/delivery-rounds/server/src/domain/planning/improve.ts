import { insertAll } from './insert-all';
import { isBetter, type Plan } from './plan';
import { relocate } from './relocate';
import { swapTails } from './swap-tails';
import { twoOpt } from './two-opt';

/** Local search: all the moves in turn until none helps, or `rounds` times. */
export function improve(plan: Plan, rounds: number): Plan {
  for (let round = 0; round < rounds; round++) {
    const next = insertAll(swapTails(twoOpt(relocate(plan))));
    if (!isBetter(next, plan)) return plan;
    plan = next;
  }
  return plan;
}
