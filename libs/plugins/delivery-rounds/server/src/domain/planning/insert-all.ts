import type { Task } from './instance';
import { bestInsertion, routeAfter, type Insertion } from './insertion';
import { EPSILON, type Plan } from './plan';
import type { Route } from './route';

/** What a task without a second choice would regret: more than any cost, yet finite. */
const NO_SECOND_CHOICE = 1e12;

/** A task with its best place on each route, in the routes' order. */
interface Candidate {
  readonly task: Task;
  readonly places: (Insertion | undefined)[];
}

interface Choice {
  readonly insertion: Insertion;
  readonly regret: number;
}

/**
 * Regret-2 insertion of whatever is unassigned: first the task that would lose most by waiting.
 * Higher priority goes first; equal regrets go to the cheaper insertion, then to the lower id.
 */
export function insertAll(plan: Plan): Plan {
  const routes = [...plan.routes];
  let waiting = plan.unassigned.map((task) => candidateOf(task, routes));
  for (let choice = nextChoice(waiting); choice; choice = nextChoice(waiting)) {
    const { insertion } = choice;
    const changed = routes.indexOf(insertion.route);
    routes[changed] = routeAfter(insertion);
    waiting = waiting.filter((candidate) => candidate.task !== insertion.task);
    for (const { task, places } of waiting) places[changed] = bestInsertion(routes[changed], task);
  }
  return { routes, unassigned: waiting.map((candidate) => candidate.task) };
}

function candidateOf(task: Task, routes: readonly Route[]): Candidate {
  return { task, places: routes.map((route) => bestInsertion(route, task)) };
}

function nextChoice(candidates: readonly Candidate[]): Choice | undefined {
  let best: Choice | undefined;
  for (const candidate of candidates) {
    const choice = choiceOf(candidate);
    if (choice && (!best || goesFirst(choice, best))) best = choice;
  }
  return best;
}

function choiceOf({ places }: Candidate): Choice | undefined {
  let first: Insertion | undefined;
  let second = NO_SECOND_CHOICE;
  for (const place of places) {
    if (!place) continue;
    if (!first || place.addedCost < first.addedCost) {
      second = first?.addedCost ?? second;
      first = place;
    } else second = Math.min(second, place.addedCost);
  }
  return first && { insertion: first, regret: second - first.addedCost };
}

function goesFirst(one: Choice, other: Choice): boolean {
  const byPriority = one.insertion.task.priority - other.insertion.task.priority;
  if (byPriority !== 0) return byPriority > 0;
  if (Math.abs(one.regret - other.regret) > EPSILON) return one.regret > other.regret;
  return one.insertion.addedCost < other.insertion.addedCost - EPSILON;
}
