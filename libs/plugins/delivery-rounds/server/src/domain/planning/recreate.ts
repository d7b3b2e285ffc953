import { insertAll } from './insert-all';
import { cheapestInsertion, routeAfter } from './insertion';
import { replaceRoute, type Plan } from './plan';
import type { SeededRandom } from './seeded-random';

/** Puts back what is unassigned: mostly by regret, one time in four by chance, which leads elsewhere. */
export function recreate(ruined: Plan, random: SeededRandom): Plan {
  return random.below(4) > 0 ? insertAll(ruined) : insertByChance(ruined, random);
}

/** In a random order; each van is overlooked one time in five, unless no other will do. */
function insertByChance(plan: Plan, random: SeededRandom): Plan {
  let { routes } = plan;
  const unassigned = new Set(plan.unassigned);
  for (const task of random.shuffled(plan.unassigned)) {
    const noticed = routes.filter(() => random.below(5) > 0);
    const insertion = cheapestInsertion(noticed, task) ?? cheapestInsertion(routes, task);
    if (!insertion) continue;
    routes = replaceRoute(routes, insertion.route, routeAfter(insertion));
    unassigned.delete(task);
  }
  return { routes, unassigned: [...unassigned] };
}
