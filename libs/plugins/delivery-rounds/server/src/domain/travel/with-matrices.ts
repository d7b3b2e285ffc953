import type {
  Coordinates,
  RouteJob,
  RouteMatrix,
  RouteProblem,
  RouteVehicle,
} from '@maillon/plugins/delivery-rounds/contract';
import type { TravelModel } from './travel-model';

const DEFAULT_PROFILE = 'car';

/** The same problem with a matrix per profile and indexes beside its coordinates. */
export function withMatrices(problem: RouteProblem, travel: TravelModel): RouteProblem {
  const places = new Places();
  const vehicles = problem.vehicles.map((vehicle) => indexedVehicle(vehicle, places));
  const jobs = problem.jobs.map((job) => indexedJob(job, places));
  const matrix = measure(places.all, travel);
  const profiles = new Set(vehicles.map((vehicle) => vehicle.profile ?? DEFAULT_PROFILE));
  return { ...problem, vehicles, jobs, matrices: Object.fromEntries([...profiles].map((name) => [name, matrix])) };
}

class Places {
  readonly all: Coordinates[] = [];
  private readonly indexes = new Map<string, number>();

  indexOf(place: Coordinates): number {
    const key = place.join(',');
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.all.length);
    return this.all.push(place) - 1;
  }
}

function indexedJob(job: RouteJob, places: Places): RouteJob {
  return job.location ? { ...job, location_index: places.indexOf(job.location) } : job;
}

function indexedVehicle(vehicle: RouteVehicle, places: Places): RouteVehicle {
  return {
    ...vehicle,
    ...(vehicle.start && { start_index: places.indexOf(vehicle.start) }),
    ...(vehicle.end && { end_index: places.indexOf(vehicle.end) }),
  };
}

function measure(places: readonly Coordinates[], travel: TravelModel): RouteMatrix {
  const legs = places.map((from) => places.map((to) => travel.between(from, to)));
  return {
    durations: legs.map((row) => row.map((leg) => leg.seconds)),
    distances: legs.map((row) => row.map((leg) => leg.metres)),
  };
}
