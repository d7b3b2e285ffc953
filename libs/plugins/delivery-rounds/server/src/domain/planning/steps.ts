import type { RouteStep } from '@maillon/plugins/delivery-rounds/contract';
import type { Task, Van } from './instance';
import { loadsAfterEachStop } from './loads';
import type { Route } from './route';
import { secondsBetween } from './timetable';

/** The steps of a route that leaves, with the van's start and end where it has them. */
export function stepsOf(route: Route, hasDistances: boolean): RouteStep[] {
  const steps = [...startSteps(route), ...route.tasks.map((_, index) => taskStep(route, index)), ...endSteps(route)];
  return hasDistances ? steps : steps.map(({ distance: _, ...step }) => step);
}

type PartOfStep = Omit<RouteStep, 'setup' | 'service' | 'waiting_time' | 'violations'> & Partial<RouteStep>;

function step(part: PartOfStep): RouteStep {
  return { setup: 0, service: 0, waiting_time: 0, violations: [], ...part };
}

function startSteps(route: Route): RouteStep[] {
  const { start, start_index } = route.van.source;
  if (start_index === undefined) return [];
  const place = { location_index: start_index, ...(start && { location: start }) };
  return [
    step({ type: 'start', ...place, arrival: departure(route), load: loadAfter(route, 0), duration: 0, distance: 0 }),
  ];
}

function endSteps(route: Route): RouteStep[] {
  const { van, tasks, timetable, seconds, metres } = route;
  const { end, end_index } = van.source;
  if (end_index === undefined) return [];
  const place = { location_index: end_index, ...(end && { location: end }) };
  const last = tasks.length - 1;
  const arrival = timetable.finishes[last] + secondsBetween(van, tasks[last].at, van.end);
  return [
    step({ type: 'end', ...place, arrival, load: loadAfter(route, tasks.length), duration: seconds, distance: metres }),
  ];
}

function taskStep(route: Route, index: number): RouteStep {
  const { van, tasks, timetable } = route;
  const { source, at, setup, service } = tasks[index];
  const from = index === 0 ? van.start : tasks[index - 1].at;
  const arrival = (index === 0 ? departure(route) : timetable.finishes[index - 1]) + secondsBetween(van, from, at);
  return step({
    type: 'job',
    id: source.id,
    ...(source.description !== undefined && { description: source.description }),
    ...(source.location && { location: source.location }),
    location_index: at,
    arrival,
    waiting_time: timetable.begins[index] - arrival,
    setup: from === at ? 0 : setup,
    service,
    load: loadAfter(route, index + 1),
    duration: travelled(van.legs.seconds, van, tasks, index),
    distance: travelled(van.legs.metres, van, tasks, index),
  });
}

/** Late enough not to wait at the first stop: nothing is gained by leaving before. */
function departure({ van, tasks, timetable }: Route): number {
  return timetable.begins[0] - secondsBetween(van, van.start, tasks[0].at);
}

function loadAfter({ van, tasks }: Route, stops: number): number[] {
  const dimensions = van.capacity.length;
  return [...loadsAfterEachStop(tasks, dimensions).slice(stops * dimensions, (stops + 1) * dimensions)];
}

function travelled(table: Float64Array, van: Van, tasks: readonly Task[], upTo: number): number {
  let from = van.start;
  return tasks.slice(0, upTo + 1).reduce((total, { at }) => {
    const leg = table[from * van.legs.size + at];
    from = at;
    return total + leg;
  }, 0);
}
