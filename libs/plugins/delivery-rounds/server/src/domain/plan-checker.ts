import type { RouteProblem, RouteSolution } from '@maillon/plugins/delivery-rounds/contract';
import { assignmentFaults } from './checking/assignment-faults';
import { RouteReplay } from './checking/route-replay';
import { totalsFaults } from './checking/totals-faults';

/**
 * Replays a solution from the problem alone and says, one sentence each, what it does not keep or adds up wrongly.
 * It shares no code with the planner, so that both would have to be wrong in the same way. Needs matrices.
 */
export function planFaults(problem: RouteProblem, solution: RouteSolution): string[] {
  const faults = assignmentFaults(problem, solution);
  // A route that names strangers cannot be driven again.
  if (faults.length > 0) return faults;
  return [...solution.routes.flatMap((route) => new RouteReplay(problem, route).faults()), ...totalsFaults(solution)];
}
