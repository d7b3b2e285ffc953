import { insertAll } from './insert-all';
import type { LongWork } from './pace';
import { isBetter, type Plan } from './plan';
import { relocate } from './relocate';
import { swapTails } from './swap-tails';
import { twoOpt } from './two-opt';

const MOVES = [relocate, twoOpt, swapTails, insertAll];

/** Local search: all the moves in turn until none helps, or `rounds` times. */
export function* improve(plan: Plan, rounds: number): LongWork<Plan> {
  for (let round = 0; round < rounds; round++) {
    const next = yield* afterAllMoves(plan);
    if (!isBetter(next, plan)) return plan;
    plan = next;
  }
  return plan;
}

function* afterAllMoves(plan: Plan): LongWork<Plan> {
  for (const move of MOVES) {
    yield;
    plan = move(plan);
  }
  return plan;
}
