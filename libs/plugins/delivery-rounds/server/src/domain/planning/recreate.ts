import { insertAll } from './insert-all';
import { cheapestInsertion, routeAfter } from './insertion';
import type { Task } from './instance';
import { replaceRoute, type Plan } from './plan';
import type { SeededRandom } from './seeded-random';

/**
 * Puts back what is unassigned: mostly by regret, one time in four by chance, which leads elsewhere. `leftOut` had no
 * place before the ruin either.
 */
export function recreate(ruined: Plan, leftOut: readonly Task[], random: SeededRandom): Plan {
  return random.below(4) > 0 ? insertAll(ruined) : insertByChance(ruined, leftOut, random);
}

/** In a random order, those left out first; each van is overlooked one time in five, unless no other will do. */
function insertByChance(plan: Plan, leftOut: readonly Task[], random: SeededRandom): Plan {
  let { routes } = plan;
  const unassigned = new Set(plan.unassigned);
  const others = plan.unassigned.filter((task) => !leftOut.includes(task));
  for (const task of [...random.shuffled(leftOut), ...random.shuffled(others)]) {
    const noticed = routes.filter(() => random.below(5) > 0);
    const insertion = cheapestInsertion(noticed, task) ?? cheapestInsertion(routes, task);
    if (!insertion) continue;
    routes = replaceRoute(routes, insertion.route, routeAfter(insertion));
    unassigned.delete(task);
  }
  return { routes, unassigned: [...unassigned] };
}
