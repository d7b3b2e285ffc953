import type { RouteMatrix, RouteVehicle } from '@maillon/plugins/delivery-rounds/contract';
import type { Legs } from './instance';

/** The van's own travel tables: its speed and its costs applied once, before the search reads them a million times. */
export function legsFor(vehicle: RouteVehicle, matrix: RouteMatrix): Legs {
  const seconds = flatten(matrix.durations, (value) => Math.round(value / (vehicle.speed_factor ?? 1)));
  const metres = flatten(matrix.distances ?? [], (value) => value, matrix.durations.length);
  const perSecond = (vehicle.costs?.per_hour ?? 3600) / 3600;
  const perMetre = (vehicle.costs?.per_km ?? 0) / 1000;
  const cost = seconds.map((value, index) => value * perSecond + metres[index] * perMetre);
  return { size: matrix.durations.length + 1, seconds, metres, cost };
}

/** Vans that travel alike share their tables. */
export function legsKey(vehicle: RouteVehicle): string {
  const { profile, speed_factor: speed = 1, costs } = vehicle;
  return [profile ?? 'car', speed, costs?.per_hour ?? 3600, costs?.per_km ?? 0].join('|');
}

function flatten(
  rows: readonly (readonly number[])[],
  change: (value: number) => number,
  places = rows.length,
): Float64Array {
  const size = places + 1;
  const flat = new Float64Array(size * size);
  rows.forEach((row, from) => row.forEach((value, to) => (flat[from * size + to] = change(value))));
  return flat;
}
