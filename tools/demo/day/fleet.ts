import { MTR_CARRIER_VEHICLE, MTR_DRIVERS, MTR_VEHICLES } from '../data/assets.data.ts';
import type { DemoDriver, DemoVehicle } from '../assets.ts';

/** A busy Friday in July: the territory's three vans and the carrier's lorry. */
export const FLEET: readonly DemoVehicle[] = [...MTR_VEHICLES, MTR_CARRIER_VEHICLE];
export const DRIVERS: readonly DemoDriver[] = [
  ...MTR_DRIVERS,
  { name: 'Rémi Hautecloque', email: MTR_CARRIER_VEHICLE.driverEmail },
];
