import type { ListedVehicleFragment } from '../data/vehicles.generated';

/** Temperature classes with the name of their field in the form. */
export const CLASSES = [
  { key: 'ice', code: 'ice-0-2' },
  { key: 'chilled', code: 'chilled-0-4' },
  { key: 'fresh', code: 'fresh-2-8' },
  { key: 'ambient', code: 'ambient' },
  { key: 'frozen', code: 'frozen-18' },
] as const;

type ClassKey = (typeof CLASSES)[number]['key'];

export interface VehicleDraft extends Record<ClassKey, number> {
  name: string;
  payloadKg: number;
  /** 0: the sum of the compartments. */
  crates: number;
  /** Membership of the driver; empty for nobody. */
  driver: string;
}

export function draftOf(vehicle: ListedVehicleFragment | undefined): VehicleDraft {
  const cratesOf = (code: string) => vehicle?.compartments.find((one) => one.temperatureClass === code)?.crates ?? 0;
  return {
    name: vehicle?.name ?? '',
    payloadKg: (vehicle?.payloadG ?? 1_000_000) / 1000,
    crates: vehicle?.crates ?? 0,
    driver: vehicle?.driverMembershipId ?? '',
    ice: cratesOf('ice-0-2'),
    chilled: cratesOf('chilled-0-4'),
    fresh: cratesOf('fresh-2-8'),
    ambient: cratesOf('ambient'),
    frozen: cratesOf('frozen-18'),
  };
}

/** Only classes that the van holds. */
export function compartmentsOf(draft: VehicleDraft): { temperatureClass: string; crates: number }[] {
  return CLASSES.map(({ key, code }) => ({ temperatureClass: code, crates: draft[key] || 0 })).filter(
    ({ crates }) => crates > 0,
  );
}
