import type { Instance } from './instance';
import { neighboursOf } from './neighbours';
import type { LongWork } from './pace';
import { isBetter, planCost, type Plan } from './plan';
import { recreate } from './recreate';
import { ruin } from './ruin';
import { SeededRandom } from './seeded-random';

/** How much dearer than the best a plan may be and still be built upon, at the beginning; it shrinks to nothing. */
const TOLERANCE = 0.05;

/** Ruin and recreate, `rounds` times: counted, not timed, so that a slow machine finds the same plan. */
export function* search(start: Plan, instance: Instance, rounds: number): LongWork<Plan> {
  if (instance.tasks.length < 2 || instance.vans.length === 0) return start;
  const random = new SeededRandom(1);
  const neighbours = neighboursOf(instance);
  let best = start;
  let current = start;
  for (let round = 0; round < rounds; round++) {
    yield;
    const centre = instance.tasks[random.below(instance.tasks.length)];
    const next = recreate(ruin(current, centre, neighbours, random), current.unassigned, random);
    const margin = planCost(best) * TOLERANCE * (1 - round / rounds);
    if (isBetter(next, best, margin)) current = next;
    if (isBetter(next, best)) best = next;
  }
  return best;
}
