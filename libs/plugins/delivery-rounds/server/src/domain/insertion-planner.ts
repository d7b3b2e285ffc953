import {
  RouteProblemError,
  type RoutePlanner,
  type RouteProblem,
  type RouteSolution,
} from '@maillon/plugins/delivery-rounds/contract';
import { improve } from './planning/improve';
import { insertAll } from './planning/insert-all';
import { inOneGo, type LongWork, type Pace } from './planning/pace';
import { emptyPlan } from './planning/plan';
import { prepare } from './planning/prepare';
import { problemFaults } from './planning/problem-faults';
import { search } from './planning/search';
import { solutionOf } from './planning/solution';
import type { TravelModel } from './travel/travel-model';
import { withMatrices } from './travel/with-matrices';

export interface Effort {
  /** Most passes of the local search; it stops by itself long before. */
  readonly improveRounds: number;
  /** Times a part of the plan is taken out and inserted anew; 0 for a quick first idea. */
  readonly searchRounds: number;
}

export const USUAL_EFFORT: Effort = { improveRounds: 50, searchRounds: 1000 };

/** Regret-2 insertion, local search, then ruin and recreate. The same problem always gets the same plan. */
export class InsertionPlanner implements RoutePlanner {
  constructor(
    private readonly travel: TravelModel,
    private readonly effort: Effort = USUAL_EFFORT,
    private readonly pace: Pace = inOneGo,
  ) {}

  async plan(problem: RouteProblem): Promise<RouteSolution> {
    const measured = problem.matrices ? problem : withMatrices(problem, this.travel);
    return this.pace(planning(measured, this.effort));
  }
}

/** @throws RouteProblemError */
export function planRoutes(problem: RouteProblem, effort: Effort = USUAL_EFFORT): RouteSolution {
  return inOneGo(planning(problem, effort));
}

function* planning(problem: RouteProblem, { improveRounds, searchRounds }: Effort): LongWork<RouteSolution> {
  const faults = problemFaults(problem);
  if (faults.length > 0) throw new RouteProblemError(faults);
  const instance = prepare(problem);
  const first = yield* improve(insertAll(emptyPlan(instance)), improveRounds);
  const better = yield* search(first, instance, searchRounds);
  return solutionOf(yield* improve(better, improveRounds), instance);
}
