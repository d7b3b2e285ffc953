import type { SettingsDefinition } from '@maillon/platform/contract';
import { settingsSchema } from './delivery-rounds.settings-schema';
import { tariffFaults, type TariffBand } from './tariff-faults';

/** Local times are HH:MM. Positions are degrees, WGS 84. */
export interface DeliveryRoundsSettings {
  readonly hub: {
    readonly name: string;
    readonly address: string;
    readonly inseeCode: string;
    readonly latitude: number;
    readonly longitude: number;
  };
  /** When vans may be on the road. */
  readonly hours: { readonly from: string; readonly to: string };
  /** By then the last van is back from the farms. */
  readonly latestCollectionReturn: string;
  /** From the last collection's return to the first delivery's departure. */
  readonly handlingMinutes: number;
  /** Windows offered to buyers. A surcharge is in cents excluding VAT, and adds to the price of the band. */
  readonly windows: readonly { readonly from: string; readonly to: string; readonly surchargeCents?: number }[];
  /** What a drop costs its buyer up to so many kilometres from the hub, the nearest band first. Empty: not known. */
  readonly tariff: readonly TariffBand[];
  readonly reachKm: number;
  readonly stopMinutes: number;
  /** A crate is counted for each so many grams of goods. */
  readonly crateMassG: number;
  readonly detourFactor: number;
  readonly roadKmh: number;
  /** Lines that no road crosses except at the bridges, as [longitude, latitude] points. */
  readonly barriers: readonly {
    readonly name: string;
    readonly line: readonly (readonly [number, number])[];
    readonly bridges: readonly (readonly [number, number])[];
  }[];
}

export const deliveryRoundsSettings: SettingsDefinition = {
  version: 2,
  schema: settingsSchema,
  faults: tariffFaults,
  defaults: {
    hub: { name: 'Plateforme', address: '', inseeCode: '62588', latitude: 50.464, longitude: 1.764 },
    hours: { from: '02:00', to: '13:00' },
    latestCollectionReturn: '07:00',
    handlingMinutes: 20,
    windows: [
      { from: '07:30', to: '09:30' },
      { from: '08:30', to: '10:30' },
      { from: '09:30', to: '11:45' },
    ],
    tariff: [],
    reachKm: 60,
    stopMinutes: 3,
    crateMassG: 8_000,
    detourFactor: 1.3,
    roadKmh: 58,
    barriers: [],
  } satisfies DeliveryRoundsSettings,
};
