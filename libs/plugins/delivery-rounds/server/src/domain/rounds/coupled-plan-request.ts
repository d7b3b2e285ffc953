import type { Coordinates, RouteVehicleCosts, TimeWindow } from '@maillon/plugins/delivery-rounds/contract';
import type { TemperatureClass } from '../temperature-classes';

/** Times are whole seconds since local midnight of the day planned; masses grams; crates counted. */
export interface Load {
  readonly temperatureClass: TemperatureClass;
  readonly crates: number;
  readonly massG: number;
}

/** What one producer gives or one buyer takes, at one place. */
export interface StopNeed<L extends Load = Load> {
  readonly id: string;
  readonly at: Coordinates;
  /** The stop begins inside one of them. Empty: any time. */
  readonly windows: readonly TimeWindow[];
  readonly serviceS: number;
  readonly loads: readonly L[];
  /** 0 to 100; kept first when not everything fits. Default 0. */
  readonly priority?: number;
}

export interface DeliveryLoad extends Load {
  /** The collection that brings it; absent when it lies at the hub already. Not collected, it is not delivered. */
  readonly collectionId?: string;
}

export interface Hub {
  readonly at: Coordinates;
  /** No delivery leaves before. */
  readonly readyFrom: number;
  /** From the last collection's return to the first delivery's departure: unload, sort, load. */
  readonly handlingMinutes: number;
  readonly latestCollectionReturn: number;
}

export interface Compartment {
  readonly temperatureClass: TemperatureClass;
  readonly crates: number;
}

export interface FleetVan {
  readonly id: string;
  /** Where its collection begins. Default: the hub. */
  readonly start?: Coordinates;
  /** Where its delivery round ends. Default: the hub. */
  readonly end?: Coordinates;
  readonly hours: TimeWindow;
  readonly payloadG: number;
  /** A class that is not listed is never on board. */
  readonly compartments: readonly Compartment[];
  /** All classes together, for compartments that share their space. Default: their sum. */
  readonly crates?: number;
  /** Default true, both. */
  readonly collects?: boolean;
  readonly delivers?: boolean;
  /** Longest round in metres, for a cargo bike. */
  readonly rangeM?: number;
  /** Against the travel model: 0.5 is half as fast. Default 1. */
  readonly speedFactor?: number;
  /** Default: one unit per second of driving. */
  readonly costs?: RouteVehicleCosts;
}

export interface CoupledPlanRequest {
  readonly hub: Hub;
  readonly vans: readonly FleetVan[];
  readonly collections: readonly StopNeed[];
  readonly deliveries: readonly StopNeed<DeliveryLoad>[];
}
