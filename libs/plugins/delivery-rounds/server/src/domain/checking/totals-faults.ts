import type { PlannedRoute, RouteSolution } from '@maillon/plugins/delivery-rounds/contract';

const SUMS = ['cost', 'setup', 'service', 'duration', 'waiting_time', 'priority', 'distance'] as const;
const STEP_SUMS = ['setup', 'service', 'waiting_time'] as const;

/** Routes are the sum of their steps, the summary the sum of the routes. */
export function totalsFaults({ summary, routes, unassigned }: RouteSolution): string[] {
  return [
    ...SUMS.filter((key) => (summary[key] ?? 0) !== sumOf(routes.map((route) => route[key] ?? 0))).map(
      (key) => `the summary's ${key} is not the sum of the routes'`,
    ),
    ...amountSumFaults(
      'delivery',
      summary.delivery,
      routes.map((route) => route.delivery),
    ),
    ...amountSumFaults(
      'pickup',
      summary.pickup,
      routes.map((route) => route.pickup),
    ),
    ...(summary.routes === routes.length ? [] : ['the summary counts other routes']),
    ...(summary.unassigned === unassigned.length ? [] : ['the summary counts other unassigned jobs']),
    ...routes.flatMap(stepSumFaults),
  ];
}

function amountSumFaults(what: string, total: readonly number[], parts: readonly (readonly number[])[]): string[] {
  const isSum = total.every((quantity, index) => quantity === sumOf(parts.map((part) => part[index])));
  return isSum ? [] : [`the summary's ${what} is not the sum of the routes'`];
}

function stepSumFaults(route: PlannedRoute): string[] {
  return STEP_SUMS.filter((key) => route[key] !== sumOf(route.steps.map((step) => step[key]))).map(
    (key) => `vehicle ${route.vehicle}: ${key} is not the sum of its steps'`,
  );
}

function sumOf(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
