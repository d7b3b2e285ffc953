import type { Task } from './instance';
import type { Neighbours } from './neighbours';
import type { Plan } from './plan';
import { routeOf, type Route } from './route';
import type { SeededRandom } from './seeded-random';

const MOST_STRETCHES = 4;
const LONGEST_STRETCH = 12;

/** Takes a stretch out of each of the few routes that pass nearest to `centre`, for their tasks to be inserted anew. */
export function ruin(plan: Plan, centre: Task, neighbours: Neighbours, random: SeededRandom): Plan {
  const routes = [...plan.routes];
  let stretches = 1 + random.below(MOST_STRETCHES);
  for (const task of neighbours.get(centre)!) {
    const index = plan.routes.findIndex((route) => route.tasks.includes(task));
    if (index < 0 || routes[index] !== plan.routes[index]) continue;
    routes[index] = withoutStretch(routes[index], task, random);
    if (--stretches === 0) break;
  }
  return { routes, unassigned: leftBehind(plan, routes) };
}

/** The route itself when the shorter way round happens to be late or too long. */
function withoutStretch(route: Route, task: Task, random: SeededRandom): Route {
  const { tasks, van } = route;
  const length = 1 + random.below(Math.min(LONGEST_STRETCH, tasks.length));
  const position = tasks.indexOf(task);
  const earliest = Math.max(0, position - length + 1);
  const latest = Math.min(position, tasks.length - length);
  const from = earliest + random.below(latest - earliest + 1);
  return routeOf(van, [...tasks.slice(0, from), ...tasks.slice(from + length)]) ?? route;
}

function leftBehind(plan: Plan, routes: readonly Route[]): Task[] {
  const kept = new Set(routes.flatMap((route) => route.tasks));
  const removed = plan.routes.flatMap((route) => route.tasks).filter((task) => !kept.has(task));
  return [...plan.unassigned, ...removed].sort((a, b) => a.id - b.id);
}
