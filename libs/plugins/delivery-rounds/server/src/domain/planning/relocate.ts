import type { Task } from './instance';
import { cheapestInsertion, routeAfter } from './insertion';
import { EPSILON, replaceRoute, type Plan } from './plan';
import { routeOf, withoutTask, type Route } from './route';

/** Moves each task, one after the other, to the place where it costs least. */
export function relocate(plan: Plan): Plan {
  const tasks = plan.routes.flatMap((route) => route.tasks).sort((a, b) => a.id - b.id);
  return { ...plan, routes: tasks.reduce(moveTask, plan.routes) };
}

function moveTask(routes: readonly Route[], task: Task): readonly Route[] {
  const home = routes.find((route) => route.tasks.includes(task))!;
  const shorter = routeOf(home.van, withoutTask(home.tasks, home.tasks.indexOf(task)));
  if (!shorter) return routes;
  const without = replaceRoute(routes, home, shorter);
  const best = cheapestInsertion(without, task);
  if (!best || best.addedCost >= home.cost - shorter.cost - EPSILON) return routes;
  return replaceRoute(without, best.route, routeAfter(best));
}
