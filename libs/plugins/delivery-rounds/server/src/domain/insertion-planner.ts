import {
  RouteProblemError,
  type RoutePlanner,
  type RouteProblem,
  type RouteSolution,
} from '@maillon/plugins/delivery-rounds/contract';
import { improve } from './planning/improve';
import { insertAll } from './planning/insert-all';
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
  ) {}

  async plan(problem: RouteProblem): Promise<RouteSolution> {
    return planRoutes(problem.matrices ? problem : withMatrices(problem, this.travel), this.effort);
  }
}

/** @throws RouteProblemError */
export function planRoutes(problem: RouteProblem, effort: Effort = USUAL_EFFORT): RouteSolution {
  const faults = problemFaults(problem);
  if (faults.length > 0) throw new RouteProblemError(faults);
  const instance = prepare(problem);
  const first = improve(insertAll(emptyPlan(instance)), effort.improveRounds);
  const better = search(first, instance, effort.searchRounds);
  return solutionOf(improve(better, effort.improveRounds), instance);
}
