import type { Task, Van } from './instance';
import { firstOpening, lastOpening } from './windows';

/** Earliest and latest moments at which each stop of a sequence can be finished. */
export interface Timetable {
  readonly begins: Float64Array;
  readonly finishes: Float64Array;
  /** Finishing later than this makes a later stop, or the van's return, late. */
  readonly latestFinishes: Float64Array;
}

export function secondsBetween(van: Van, from: number, to: number): number {
  return van.legs.seconds[from * van.legs.size + to];
}

/** Setup is paid on arriving from elsewhere. */
export function workSeconds(task: Task, from: number): number {
  return from === task.at ? task.service : task.setup + task.service;
}

/** The timetable of a sequence, or undefined when somebody would be late. */
export function timetableOf(van: Van, tasks: readonly Task[]): Timetable | undefined {
  const begins = new Float64Array(tasks.length);
  const finishes = new Float64Array(tasks.length);
  let from = van.start;
  let time = van.opens;
  for (let index = 0; index < tasks.length; index++) {
    const task = tasks[index];
    begins[index] = firstOpening(task.windows, time + secondsBetween(van, from, task.at));
    time = finishes[index] = begins[index] + workSeconds(task, from);
    from = task.at;
  }
  if (time + secondsBetween(van, from, van.end) > van.closes) return undefined;
  return { begins, finishes, latestFinishes: latestFinishesOf(van, tasks) };
}

function latestFinishesOf(van: Van, tasks: readonly Task[]): Float64Array {
  const latest = new Float64Array(tasks.length);
  let to = van.end;
  let deadline = van.closes;
  for (let index = tasks.length - 1; index >= 0; index--) {
    const task = tasks[index];
    latest[index] = deadline - secondsBetween(van, task.at, to);
    const work = workSeconds(task, index === 0 ? van.start : tasks[index - 1].at);
    deadline = lastOpening(task.windows, latest[index] - work);
    to = task.at;
  }
  return latest;
}
