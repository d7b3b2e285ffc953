import { describe, expect, it } from '@jest/globals';
import type { RouteProblem } from '@maillon/plugins/delivery-rounds/contract';
import fc from 'fast-check';
import { bestByTryingAll } from './fixtures/best-by-trying-all';
import { randomProblem } from './fixtures/random-problem';
import { planRoutes } from './insertion-planner';

interface Comparison {
  /** 1 when a worse choice of jobs was made, whatever the cost. */
  readonly leavesMore: number;
  /** Relative, with the same jobs left behind. */
  readonly gap: number;
}

function compare(problem: RouteProblem): Comparison {
  const { summary, routes } = planRoutes(problem);
  const best = bestByTryingAll(problem);
  const priority = problem.jobs.reduce((sum, job) => sum + (job.priority ?? 0), 0) - summary.priority;
  if (priority !== best.priority || summary.unassigned !== best.unassigned) return { leavesMore: 1, gap: 0 };
  // Each route's cost is rounded.
  const dearer = Math.max(0, summary.cost - best.cost - routes.length / 2);
  return { leavesMore: 0, gap: best.cost === 0 ? 0 : dearer / best.cost };
}

/** The same sample each time, so that the bounds are those that were measured. */
function sampled(roads?: 'shortest'): Comparison[] {
  const problems = randomProblem({ jobs: 6, vehicles: 2, roads });
  return fc.sample(problems, { numRuns: 60, seed: 2026 }).map(compare);
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

describe('up to six stops and two vans, against every possible plan', () => {
  it('on roads without shortcuts, the best plan is found', () => {
    const results = sampled('shortest');
    expect(results.filter(({ leavesMore, gap }) => leavesMore || gap > 0)).toEqual([]);
  });

  it('on tables that contradict themselves, it is missed one time in twenty at most', () => {
    const results = sampled();
    expect(results.filter(({ leavesMore, gap }) => leavesMore || gap > 0).length).toBeLessThanOrEqual(
      results.length / 20,
    );
    expect(mean(results.map(({ gap }) => gap))).toBeLessThan(0.01);
  });
});
