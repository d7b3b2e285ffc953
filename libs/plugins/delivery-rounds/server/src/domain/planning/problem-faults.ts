import type { Amount, RouteJob, RouteProblem, RouteVehicle } from '@maillon/plugins/delivery-rounds/contract';

/** Quantities per amount, 0 when the problem has none. */
export function dimensionsOf(problem: RouteProblem): number {
  return amountsOf(problem)[0]?.length ?? 0;
}

/** What makes a problem impossible to read, one plain sentence each; empty when it can be planned. */
export function problemFaults(problem: RouteProblem): string[] {
  return [
    ...(problem.shipments?.length ? ['shipments are not planned'] : []),
    ...repeatedIds('job', problem.jobs),
    ...repeatedIds('vehicle', problem.vehicles),
    ...amountFaults(problem),
    ...matrixFaults(problem),
    ...problem.vehicles.flatMap((vehicle) => vehicleFaults(vehicle, problem)),
    ...problem.jobs.flatMap((job) => jobFaults(job, problem)),
  ];
}

function amountsOf(problem: RouteProblem): Amount[] {
  const all = [...problem.vehicles.map((v) => v.capacity), ...problem.jobs.flatMap((j) => [j.delivery, j.pickup])];
  return all.filter((amount) => amount !== undefined);
}

function repeatedIds(what: string, items: readonly { readonly id: number }[]): string[] {
  const ids = items.map((item) => item.id);
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${what} ${id} is there twice`);
}

function amountFaults(problem: RouteProblem): string[] {
  const amounts = amountsOf(problem);
  if (amounts.some((amount) => amount.length !== amounts[0].length)) return ['amounts differ in length'];
  return amounts.flat().every(isQuantity) ? [] : ['an amount is negative or not a number'];
}

function matrixFaults({ matrices = {} }: RouteProblem): string[] {
  return Object.entries(matrices).flatMap(([profile, { durations, distances }]) => {
    const tables = distances ? [durations, distances] : [durations];
    const fine = tables.every((table) => isSquare(table, durations.length) && table.flat().every(isQuantity));
    return fine ? [] : [`the matrices of ${profile} are not square tables of positive numbers of one size`];
  });
}

function isSquare(table: readonly (readonly number[])[], size: number): boolean {
  return table.length === size && table.every((row) => row.length === size);
}

function vehicleFaults(vehicle: RouteVehicle, problem: RouteProblem): string[] {
  const matrix = problem.matrices?.[vehicle.profile ?? 'car'];
  const ends = [vehicle.start_index, vehicle.end_index].filter((index) => index !== undefined);
  const speed = vehicle.speed_factor ?? 1;
  return [
    ...(matrix ? [] : ['its profile has no matrix']),
    ...(ends.length && ends.every((index) => isPlace(index, matrix?.durations.length)) ? [] : ['it is nowhere']),
    ...(speed > 0 && speed <= 5 ? [] : ['its speed factor is not in ]0, 5]']),
    ...(vehicle.time_window && !isWindow(vehicle.time_window) ? ['its hours end before they begin'] : []),
    ...((vehicle.max_distance !== undefined || vehicle.costs?.per_km) && !matrix?.distances ? ['distances lack'] : []),
  ].map((fault) => `vehicle ${vehicle.id}: ${fault}`);
}

function jobFaults(job: RouteJob, problem: RouteProblem): string[] {
  const sizes = Object.values(problem.matrices ?? {}).map((matrix) => matrix.durations.length);
  const durations = [job.setup ?? 0, job.service ?? 0];
  return [
    ...(isPlace(job.location_index, Math.min(...sizes)) ? [] : ['it is nowhere']),
    ...(durations.every(isQuantity) ? [] : ['its setup or service is negative or not a number']),
    ...((job.time_windows ?? []).every(isWindow) ? [] : ['a time window ends before it begins']),
  ].map((fault) => `job ${job.id}: ${fault}`);
}

function isQuantity(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

function isPlace(index: number | undefined, size = 0): boolean {
  return Number.isInteger(index) && index! >= 0 && index! < size;
}

function isWindow([start, end]: readonly [number, number]): boolean {
  return start <= end;
}
