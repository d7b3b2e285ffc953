import type { Coordinates } from './geography.ts';
import type { TimeWindow } from './shapes.ts';
import type { TemperatureClass } from './product-references.ts';

export interface DemoPlace extends Coordinates {
  readonly code: string;
  readonly name: string;
  readonly insee: string;
  readonly address: string;
  readonly openingWindow: TimeWindow;
}

export interface DemoCompartment {
  readonly name: string;
  /** What may travel there together. */
  readonly classes: readonly TemperatureClass[];
  readonly payloadG: number;
  readonly crates: number;
}

export interface DemoVehicle {
  readonly code: string;
  readonly name: string;
  readonly driverEmail: string;
  readonly payloadG: number;
  readonly crates: number;
  readonly compartments: readonly DemoCompartment[];
  readonly availableWindow: TimeWindow;
}

export interface DemoDriver {
  readonly name: string;
  readonly email: string;
}

export interface DemoSlot {
  /** Local times on the delivery day. */
  readonly from: string;
  readonly to: string;
  /** Orders that may choose it. */
  readonly capacity: number;
}

/** The order of the numbers in a vehicle's capacity array; all but `crates` are grams. */
export const CAPACITY_DIMENSIONS = [
  'payload',
  'crates',
  'ambient',
  'fresh-2-8',
  'chilled-0-4',
  'ice-0-2',
  'frozen-18',
] as const;

/** Limits of one vehicle in the order above; a class that two compartments accept has both. */
export function capacityOf(vehicle: DemoVehicle): number[] {
  return CAPACITY_DIMENSIONS.map((dimension) => {
    if (dimension === 'payload') return vehicle.payloadG;
    if (dimension === 'crates') return vehicle.crates;
    const fitting = vehicle.compartments.filter((compartment) => compartment.classes.includes(dimension));
    return fitting.reduce((sum, compartment) => sum + compartment.payloadG, 0);
  });
}
