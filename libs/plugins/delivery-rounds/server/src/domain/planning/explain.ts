import type { UnassignedReason } from '@maillon/plugins/delivery-rounds/contract';
import { canServe, type Task, type Van } from './instance';
import { loadFits } from './loads';
import type { Plan } from './plan';
import { emptyRoute, routeOf } from './route';

/** Why a task of the plan is on no route: the first hurdle that stops every van. */
export function explainUnassigned(plan: Plan, task: Task): UnassignedReason {
  const skilled = plan.routes.filter((route) => canServe(route.van, task));
  if (skilled.length === 0) return 'skills';
  const bigEnough = skilled.filter(({ van }) => van.maxTasks > 0 && loadFits(van, emptyRoute(van).loads, task, 0));
  if (bigEnough.length === 0) return 'capacity';
  if (!bigEnough.some(({ van }) => reaches(van, { ...task, windows: [[-Infinity, Infinity]] }))) return 'too-far';
  const onTime = bigEnough.filter(({ van }) => reaches(van, task));
  if (onTime.length === 0) return 'time-window';
  return onTime.some((route) => hasRoom(route, task)) ? 'time-window' : 'capacity';
}

function reaches(van: Van, task: Task): boolean {
  return routeOf(van, [task]) !== undefined;
}

function hasRoom({ van, loads, tasks }: Plan['routes'][number], task: Task): boolean {
  if (tasks.length >= van.maxTasks) return false;
  return [...tasks.keys(), tasks.length].some((position) => loadFits(van, loads, task, position));
}
