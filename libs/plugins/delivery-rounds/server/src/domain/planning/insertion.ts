import { canServe, type Task } from './instance';
import { loadFits } from './loads';
import { EPSILON } from './plan';
import { routeOf, withTask, type Route } from './route';
import { secondsBetween, workSeconds } from './timetable';
import { firstOpening } from './windows';

export interface Insertion {
  readonly task: Task;
  readonly route: Route;
  readonly position: number;
  readonly addedCost: number;
}

/** The cheapest feasible place of a task on a route; the earliest one at equal cost. */
export function bestInsertion(route: Route, task: Task): Insertion | undefined {
  if (!canServe(route.van, task) || route.tasks.length >= route.van.maxTasks) return undefined;
  const leaving = route.tasks.length === 0 ? route.van.fixedCost : 0;
  let best: Insertion | undefined;
  for (let position = 0; position <= route.tasks.length; position++) {
    const addedCost = added(route.van.legs.cost, route, task, position) + leaving;
    if (best && addedCost >= best.addedCost) continue;
    if (fits(route, task, position)) best = { task, route, position, addedCost };
  }
  return best;
}

/** The cheapest place on any of the routes; on the first of them at equal cost. */
export function cheapestInsertion(routes: readonly Route[], task: Task): Insertion | undefined {
  let best: Insertion | undefined;
  for (const route of routes) {
    const insertion = bestInsertion(route, task);
    if (insertion && (!best || insertion.addedCost < best.addedCost - EPSILON)) best = insertion;
  }
  return best;
}

export function routeAfter({ route, position, task }: Insertion): Route {
  return routeOf(route.van, withTask(route.tasks, position, task))!;
}

function fits(route: Route, task: Task, position: number): boolean {
  return (
    loadFits(route.van, route.loads, task, position) &&
    timeFits(route, task, position) &&
    rangeFits(route, task, position)
  );
}

export function timeFits(route: Route, task: Task, position: number): boolean {
  const { van, tasks, timetable } = route;
  const from = position === 0 ? van.start : tasks[position - 1].at;
  const ready = position === 0 ? van.opens : timetable.finishes[position - 1];
  const finish = firstOpening(task.windows, ready + secondsBetween(van, from, task.at)) + workSeconds(task, from);
  if (position === tasks.length) return finish + secondsBetween(van, task.at, van.end) <= van.closes;
  const next = tasks[position];
  const nextBegin = firstOpening(next.windows, finish + secondsBetween(van, task.at, next.at));
  return nextBegin + workSeconds(next, task.at) <= timetable.latestFinishes[position];
}

function rangeFits(route: Route, task: Task, position: number): boolean {
  const { van, seconds, metres } = route;
  return (
    seconds + added(van.legs.seconds, route, task, position) <= van.maxSeconds &&
    metres + added(van.legs.metres, route, task, position) <= van.maxMetres
  );
}

function added(table: Float64Array, { van, tasks }: Route, task: Task, position: number): number {
  const { size } = van.legs;
  const from = position === 0 ? van.start : tasks[position - 1].at;
  const to = position === tasks.length ? van.end : tasks[position].at;
  const direct = tasks.length === 0 ? 0 : table[from * size + to];
  return table[from * size + task.at] + table[task.at * size + to] - direct;
}
