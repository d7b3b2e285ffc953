import { UNASSIGNED_REASONS, type RouteProblem, type RouteSolution } from '@maillon/plugins/delivery-rounds/contract';

/** Every job once, on a route or unassigned with a reason; every vehicle on one route at most; nobody invented. */
export function assignmentFaults(problem: RouteProblem, solution: RouteSolution): string[] {
  const served = solution.routes.flatMap(({ steps }) =>
    steps.filter((step) => step.type === 'job').map(({ id }) => id),
  );
  const refused = solution.unassigned.map(({ id }) => id);
  const handled = [...served, ...refused];
  return [
    ...problem.jobs.flatMap(({ id }) => countFaults(`job ${id}`, handled.filter((other) => other === id).length, 1)),
    ...strangers('job', handled, problem.jobs),
    ...strangers(
      'vehicle',
      solution.routes.map(({ vehicle }) => vehicle),
      problem.vehicles,
    ),
    ...vehiclesTwice(problem, solution),
    ...solution.routes
      .filter(({ steps }) => steps.length === 0)
      .map(({ vehicle }) => `vehicle ${vehicle} has no steps`),
    ...solution.unassigned
      .filter(({ reason }) => !UNASSIGNED_REASONS.includes(reason))
      .map(({ id }) => `job ${id}: no reason`),
  ];
}

function countFaults(what: string, count: number, most: number): string[] {
  return count === most ? [] : [`${what} is handled ${count} times`];
}

function strangers(what: string, ids: readonly (number | undefined)[], known: readonly { id: number }[]): string[] {
  return ids.filter((id) => !known.some((item) => item.id === id)).map((id) => `${what} ${id} is unknown`);
}

function vehiclesTwice(problem: RouteProblem, { routes }: RouteSolution): string[] {
  const twice = problem.vehicles.filter(({ id }) => routes.filter((route) => route.vehicle === id).length > 1);
  return twice.map(({ id }) => `vehicle ${id} is on several routes`);
}
