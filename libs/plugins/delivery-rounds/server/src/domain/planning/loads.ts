import type { Amount } from '@maillon/plugins/delivery-rounds/contract';
import type { Task, Van } from './instance';

/**
 * Highest loads of a sequence, per dimension, flat: row k speaks of the moment when k stops are done.
 * An amount delivered at a new stop weighs on every earlier moment, one picked up there on every later one.
 */
export interface Loads {
  readonly peakUntil: Float64Array;
  readonly peakFrom: Float64Array;
}

/** Undefined when the van is overloaded somewhere. */
export function loadsOf(van: Van, tasks: readonly Task[]): Loads | undefined {
  const dimensions = van.capacity.length;
  const loads = loadsAfterEachStop(tasks, dimensions);
  if (loads.some((load, index) => load > van.capacity[index % dimensions])) return undefined;
  return { peakUntil: peaks(loads, dimensions), peakFrom: peaks(loads.toReversed(), dimensions).reverse() };
}

/** Whether the van still holds its load once `task` is served after `position` other stops. */
export function loadFits(van: Van, loads: Loads, task: Task, position: number): boolean {
  const row = position * van.capacity.length;
  return van.capacity.every(
    (capacity, dimension) =>
      loads.peakUntil[row + dimension] + task.delivery[dimension] <= capacity &&
      loads.peakFrom[row + dimension] + task.pickup[dimension] <= capacity,
  );
}

export function totalOf(amounts: readonly Amount[], dimensions: number): number[] {
  const total = new Array<number>(dimensions).fill(0);
  for (const amount of amounts) amount.forEach((quantity, dimension) => (total[dimension] += quantity));
  return total;
}

export function loadsAfterEachStop(tasks: readonly Task[], dimensions: number): Float64Array {
  const loads = new Float64Array((tasks.length + 1) * dimensions);
  loads.set(totalOf(tasks.map((task) => task.delivery), dimensions));
  tasks.forEach((task, index) => {
    for (let d = 0; d < dimensions; d++) {
      const before = index * dimensions + d;
      loads[before + dimensions] = loads[before] - task.delivery[d] + task.pickup[d];
    }
  });
  return loads;
}

function peaks(loads: Float64Array, dimensions: number): Float64Array {
  const highest = Float64Array.from(loads);
  for (let index = dimensions; index < highest.length; index++) {
    highest[index] = Math.max(highest[index], highest[index - dimensions]);
  }
  return highest;
}
