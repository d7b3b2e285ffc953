import { canServe, type Task, type Van } from './instance';
import { loadsOf, type Loads } from './loads';
import { timetableOf, type Timetable } from './timetable';

/** A van's feasible sequence with what the search needs to judge a change quickly. Never changed once built. */
export interface Route {
  readonly van: Van;
  readonly tasks: readonly Task[];
  readonly seconds: number;
  readonly metres: number;
  readonly cost: number;
  readonly loads: Loads;
  readonly timetable: Timetable;
}

/** Undefined when the sequence breaks a rule of the van or of one of its stops. */
export function routeOf(van: Van, tasks: readonly Task[]): Route | undefined {
  if (tasks.length > van.maxTasks || !tasks.every((task) => canServe(van, task))) return undefined;
  const seconds = alongLegs(van.legs.seconds, van, tasks);
  const metres = alongLegs(van.legs.metres, van, tasks);
  if (seconds > van.maxSeconds || metres > van.maxMetres) return undefined;
  const timetable = timetableOf(van, tasks);
  const loads = timetable && loadsOf(van, tasks);
  return loads && { van, tasks, seconds, metres, cost: routeCost(van, tasks), loads, timetable };
}

/** A van that stays where it is: no legs, no cost, nothing on board. */
export function emptyRoute(van: Van): Route {
  const none = new Float64Array(0);
  const empty = new Float64Array(van.capacity.length);
  const timetable = { begins: none, finishes: none, latestFinishes: none };
  return { van, tasks: [], seconds: 0, metres: 0, cost: 0, loads: { peakUntil: empty, peakFrom: empty }, timetable };
}

/** Of any sequence, feasible or not. */
export function routeCost(van: Van, tasks: readonly Task[]): number {
  return tasks.length === 0 ? 0 : van.fixedCost + alongLegs(van.legs.cost, van, tasks);
}

/** Sum of one of the van's tables along a sequence; 0 for a van that does not leave. */
export function alongLegs(table: Float64Array, van: Van, tasks: readonly Task[]): number {
  if (tasks.length === 0) return 0;
  const { size } = van.legs;
  let total = 0;
  let from = van.start;
  for (const { at } of tasks) {
    total += table[from * size + at];
    from = at;
  }
  return total + table[from * size + van.end];
}

export function withoutTask(tasks: readonly Task[], position: number): Task[] {
  return tasks.filter((_, index) => index !== position);
}

export function withTask(tasks: readonly Task[], position: number, task: Task): Task[] {
  return [...tasks.slice(0, position), task, ...tasks.slice(position)];
}
