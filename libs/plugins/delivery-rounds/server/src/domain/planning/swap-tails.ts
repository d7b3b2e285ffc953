import type { Task } from './instance';
import { EPSILON, type Plan } from './plan';
import { routeCost, routeOf, type Route } from './route';

/** 2-opt between routes: two vans exchange the ends of their rounds wherever that is cheaper. */
export function swapTails(plan: Plan): Plan {
  const routes = [...plan.routes];
  for (let one = 0; one < routes.length - 1; one++) {
    for (let other = one + 1; other < routes.length; other++) {
      [routes[one], routes[other]] = bestSwap(routes[one], routes[other]);
    }
  }
  return { ...plan, routes };
}

function bestSwap(one: Route, other: Route): [Route, Route] {
  let best: [Route, Route] = [one, other];
  for (let cut = 0; cut <= one.tasks.length; cut++) {
    for (let otherCut = 0; otherCut <= other.tasks.length; otherCut++) {
      best = swapped(one, other, cut, otherCut, best[0].cost + best[1].cost) ?? best;
    }
  }
  return best;
}

function swapped(one: Route, other: Route, cut: number, otherCut: number, limit: number): [Route, Route] | undefined {
  const first = joined(one, cut, other, otherCut);
  const second = joined(other, otherCut, one, cut);
  if (routeCost(one.van, first) + routeCost(other.van, second) >= limit - EPSILON) return undefined;
  const a = routeOf(one.van, first);
  const b = a && routeOf(other.van, second);
  return b && [a, b];
}

function joined(head: Route, cut: number, tail: Route, tailCut: number): Task[] {
  return [...head.tasks.slice(0, cut), ...tail.tasks.slice(tailCut)];
}
