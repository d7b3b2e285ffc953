import type { Amount, RouteJob, RouteVehicle, TimeWindow } from '@maillon/plugins/delivery-rounds/contract';

/** A job made ready to plan: defaults filled in, windows sorted and merged. */
export interface Task {
  readonly id: number;
  /** Row and column in the legs' tables. */
  readonly at: number;
  readonly setup: number;
  readonly service: number;
  readonly delivery: Amount;
  readonly pickup: Amount;
  readonly skills: readonly number[];
  readonly priority: number;
  readonly windows: readonly TimeWindow[];
  readonly source: RouteJob;
}

/** Flat square tables read `table[from * size + to]`. The last row and column are nowhere: zero from and to it. */
export interface Legs {
  readonly size: number;
  readonly seconds: Float64Array;
  readonly metres: Float64Array;
  readonly cost: Float64Array;
}

export interface Van {
  readonly id: number;
  /** Nowhere when the route starts at its first stop. */
  readonly start: number;
  /** Nowhere when the route ends at its last stop. */
  readonly end: number;
  readonly opens: number;
  readonly closes: number;
  readonly capacity: Amount;
  readonly skills: ReadonlySet<number>;
  readonly fixedCost: number;
  readonly maxTasks: number;
  readonly maxSeconds: number;
  readonly maxMetres: number;
  readonly legs: Legs;
  readonly source: RouteVehicle;
}

/** Tasks and vans in the order of their ids, so that the order of the input decides nothing. */
export interface Instance {
  readonly tasks: readonly Task[];
  readonly vans: readonly Van[];
  readonly hasDistances: boolean;
}

export function canServe(van: Van, task: Task): boolean {
  return task.skills.every((skill) => van.skills.has(skill));
}
