import type { Coordinates } from '@maillon/plugins/delivery-rounds/contract';
import { detourMetres, type Barrier } from './barrier';
import { crowFlyMetres } from './haversine';
import type { Leg, TravelModel } from './travel-model';

export interface CrowFlySettings {
  /** Road metres per crow-fly metre, for instance 1.35. */
  readonly detourFactor: number;
  /** The first metres of each leg, streets and lanes, go at `slowKmh`; the rest at `kmh`. */
  readonly slowMetres: number;
  readonly slowKmh: number;
  readonly kmh: number;
  readonly barriers: readonly Barrier[];
}

/** An estimate for where no road graph is at hand. */
export class CrowFlyTravel implements TravelModel {
  constructor(private readonly settings: CrowFlySettings) {}

  between(from: Coordinates, to: Coordinates): Leg {
    const metres = Math.round(this.straight(from, to) * this.settings.detourFactor);
    return { metres, seconds: Math.round(this.hours(metres / 1000) * 3600) };
  }

  private straight(from: Coordinates, to: Coordinates): number {
    return this.settings.barriers.reduce(
      (metres, barrier) => metres + detourMetres(barrier, from, to),
      crowFlyMetres(from, to),
    );
  }

  private hours(km: number): number {
    const slowKm = Math.min(km, this.settings.slowMetres / 1000);
    return slowKm / this.settings.slowKmh + (km - slowKm) / this.settings.kmh;
  }
}
