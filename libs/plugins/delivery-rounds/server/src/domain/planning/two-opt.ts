import type { Task } from './instance';
import { EPSILON, type Plan } from './plan';
import { routeCost, routeOf, type Route } from './route';

/** Turns round every stretch of a route that is cheaper the other way. */
export function twoOpt(plan: Plan): Plan {
  return { ...plan, routes: plan.routes.map(untangle) };
}

function untangle(route: Route): Route {
  let best = route;
  for (let from = 0; from < route.tasks.length - 1; from++) {
    for (let to = from + 1; to < route.tasks.length; to++) best = cheaperTurned(best, from, to);
  }
  return best;
}

function cheaperTurned(route: Route, from: number, to: number): Route {
  const turned = turn(route.tasks, from, to);
  const cheaper = routeCost(route.van, turned) < route.cost - EPSILON;
  return (cheaper && routeOf(route.van, turned)) || route;
}

function turn(tasks: readonly Task[], from: number, to: number): Task[] {
  return [...tasks.slice(0, from), ...tasks.slice(from, to + 1).reverse(), ...tasks.slice(to + 1)];
}
