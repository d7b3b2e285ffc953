import type { Amount, RouteJob, RouteProblem, RouteVehicle } from '@maillon/plugins/delivery-rounds/contract';
import type { Instance, Legs, Task, Van } from './instance';
import { legsFor, legsKey } from './legs';
import { dimensionsOf } from './problem-faults';
import { tidyWindows } from './windows';

// Finite, so that a task that can never begin (Infinity) is late even for a van without hours.
const END_OF_TIME = Number.MAX_SAFE_INTEGER;

/** From a problem without faults and with matrices to what the search works on. */
export function prepare(problem: RouteProblem): Instance {
  const nothing: Amount = new Array<number>(dimensionsOf(problem)).fill(0);
  const shared = new Map<string, Legs>();
  return {
    tasks: byId(problem.jobs).map((job) => taskOf(job, nothing)),
    vans: byId(problem.vehicles).map((vehicle) => vanOf(vehicle, nothing, sharedLegs(vehicle, problem, shared))),
    hasDistances: Object.values(problem.matrices ?? {}).every((matrix) => matrix.distances !== undefined),
  };
}

function byId<T extends { readonly id: number }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.id - b.id);
}

function sharedLegs(vehicle: RouteVehicle, problem: RouteProblem, shared: Map<string, Legs>): Legs {
  const key = legsKey(vehicle);
  const legs = shared.get(key) ?? legsFor(vehicle, problem.matrices![vehicle.profile ?? 'car']);
  shared.set(key, legs);
  return legs;
}

function taskOf(job: RouteJob, nothing: Amount): Task {
  return {
    id: job.id,
    at: job.location_index!,
    setup: job.setup ?? 0,
    service: job.service ?? 0,
    delivery: job.delivery ?? nothing,
    pickup: job.pickup ?? nothing,
    skills: job.skills ?? [],
    priority: job.priority ?? 0,
    windows: tidyWindows(job.time_windows),
    source: job,
  };
}

function vanOf(vehicle: RouteVehicle, nothing: Amount, legs: Legs): Van {
  const nowhere = legs.size - 1;
  return {
    id: vehicle.id,
    start: vehicle.start_index ?? nowhere,
    end: vehicle.end_index ?? nowhere,
    opens: vehicle.time_window?.[0] ?? 0,
    closes: vehicle.time_window?.[1] ?? END_OF_TIME,
    capacity: vehicle.capacity ?? nothing,
    skills: new Set(vehicle.skills),
    fixedCost: vehicle.costs?.fixed ?? 0,
    maxTasks: vehicle.max_tasks ?? Infinity,
    maxSeconds: vehicle.max_travel_time ?? Infinity,
    maxMetres: vehicle.max_distance ?? Infinity,
    legs,
    source: vehicle,
  };
}
