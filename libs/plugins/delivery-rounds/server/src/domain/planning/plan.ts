import type { Instance, Task } from './instance';
import { emptyRoute, type Route } from './route';

/** One route per van, in the vans' order, and the tasks on none of them, in the tasks' order. */
export interface Plan {
  readonly routes: readonly Route[];
  readonly unassigned: readonly Task[];
}

/** Smaller gains than this are rounding. */
export const EPSILON = 1e-6;

export function emptyPlan(instance: Instance): Plan {
  return { routes: instance.vans.map(emptyRoute), unassigned: instance.tasks };
}

export function planCost(plan: Plan): number {
  return plan.routes.reduce((cost, route) => cost + route.cost, 0);
}

/** Less priority left behind, then fewer tasks left behind, then a lower cost. */
export function isBetter(plan: Plan, than: Plan, costMargin = 0): boolean {
  const byPriority = prioritySum(than.unassigned) - prioritySum(plan.unassigned);
  if (byPriority !== 0) return byPriority > 0;
  const byCount = than.unassigned.length - plan.unassigned.length;
  if (byCount !== 0) return byCount > 0;
  return planCost(plan) < planCost(than) + costMargin - EPSILON;
}

export function replaceRoute(routes: readonly Route[], old: Route, fresh: Route): Route[] {
  return routes.map((route) => (route === old ? fresh : route));
}

function prioritySum(tasks: readonly Task[]): number {
  return tasks.reduce((sum, task) => sum + task.priority, 0);
}
