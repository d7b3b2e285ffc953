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
export function loadsOf({ capacity }: Van, tasks: readonly Task[]): Loads | undefined {
  const row = capacity.length;
  const peakUntil = loadsAfterEachStop(tasks, row);
  const peakFrom = peakUntil.slice();
  for (let index = row; index < peakUntil.length; index++) {
    if (peakUntil[index] < peakUntil[index - row]) peakUntil[index] = peakUntil[index - row];
  }
  for (let index = peakFrom.length - row - 1; index >= 0; index--) {
    if (peakFrom[index] < peakFrom[index + row]) peakFrom[index] = peakFrom[index + row];
  }
  return capacity.every((room, dimension) => peakFrom[dimension] <= room) ? { peakUntil, peakFrom } : undefined;
}

/** Whether the van still holds its load once `task` is served after `position` other stops. */
export function loadFits({ capacity }: Van, { peakUntil, peakFrom }: Loads, task: Task, position: number): boolean {
  const row = position * capacity.length;
  for (let dimension = 0; dimension < capacity.length; dimension++) {
    if (peakUntil[row + dimension] + task.delivery[dimension] > capacity[dimension]) return false;
    if (peakFrom[row + dimension] + task.pickup[dimension] > capacity[dimension]) return false;
  }
  return true;
}

/** Flat, one row per moment: on departure, then after each stop. */
export function loadsAfterEachStop(tasks: readonly Task[], dimensions: number): Float64Array {
  const loads = new Float64Array((tasks.length + 1) * dimensions);
  for (const { delivery } of tasks) for (let d = 0; d < dimensions; d++) loads[d] += delivery[d];
  let row = 0;
  for (const { delivery, pickup } of tasks) {
    row += dimensions;
    for (let d = 0; d < dimensions; d++) loads[row + d] = loads[row + d - dimensions] - delivery[d] + pickup[d];
  }
  return loads;
}

export function totalOf(amounts: readonly Amount[], dimensions: number): number[] {
  const total = new Array<number>(dimensions).fill(0);
  for (const amount of amounts) amount.forEach((quantity, dimension) => (total[dimension] += quantity));
  return total;
}
