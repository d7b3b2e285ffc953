import { insertAll } from './insert-all';
import type { Task } from './instance';
import { cheapestInsertion, routeAfter } from './insertion';
import { replaceRoute, type Plan } from './plan';
import type { SeededRandom } from './seeded-random';

/** Puts back what is unassigned: mostly by regret, one time in four in a random order, which leads elsewhere. */
export function recreate(ruined: Plan, random: SeededRandom): Plan {
  return random.below(4) > 0 ? insertAll(ruined) : insertInTurn(ruined, random.shuffled(ruined.unassigned));
}

function insertInTurn(plan: Plan, turns: readonly Task[]): Plan {
  let { routes } = plan;
  const unassigned = new Set(plan.unassigned);
  for (const task of turns) {
    const insertion = cheapestInsertion(routes, task);
    if (!insertion) continue;
    routes = replaceRoute(routes, insertion.route, routeAfter(insertion));
    unassigned.delete(task);
  }
  return { routes, unassigned: [...unassigned] };
}
