import type { SettingsDefinition } from '@maillon/platform/contract';

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
  /** When producers can be called on, unless their site says otherwise. */
  readonly latestCollectionReturn: string;
  /** From the last collection's return to the first delivery's departure. */
  readonly handlingMinutes: number;
  /** Windows offered to buyers. */
  readonly windows: readonly { readonly from: string; readonly to: string }[];
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

const time = (fr: string, en: string) => ({
  type: 'string',
  format: 'time-of-day',
  pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
  title: { fr, en },
});
const span = {
  type: 'object',
  additionalProperties: false,
  required: ['from', 'to'],
  properties: { from: time('De', 'From'), to: time('À', 'To') },
};
const point = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };
const points = (fr: string, en: string) => ({ type: 'array', items: point, minItems: 1, title: { fr, en } });

export const deliveryRoundsSettings: SettingsDefinition = {
  version: 1,
  schema: {
    type: 'object',
    additionalProperties: false,
    required: [
      'hub',
      'hours',
      'latestCollectionReturn',
      'handlingMinutes',
      'windows',
      'reachKm',
      'stopMinutes',
      'crateMassG',
      'detourFactor',
      'roadKmh',
      'barriers',
    ],
    properties: {
      hub: {
        type: 'object',
        title: { fr: 'Plateforme', en: 'Hub' },
        additionalProperties: false,
        required: ['name', 'address', 'inseeCode', 'latitude', 'longitude'],
        properties: {
          name: { type: 'string', minLength: 1, title: { fr: 'Nom', en: 'Name' } },
          address: { type: 'string', title: { fr: 'Adresse', en: 'Address' } },
          inseeCode: { type: 'string', pattern: '^[0-9AB]{5}$', title: { fr: 'Code INSEE', en: 'INSEE code' } },
          latitude: { type: 'number', minimum: -90, maximum: 90, title: { fr: 'Latitude', en: 'Latitude' } },
          longitude: { type: 'number', minimum: -180, maximum: 180, title: { fr: 'Longitude', en: 'Longitude' } },
        },
      },
      hours: { ...span, title: { fr: 'Heures des véhicules', en: 'Hours of the vans' } },
      latestCollectionReturn: time('Dernier retour de collecte', 'Last return from collection'),
      handlingMinutes: {
        type: 'integer',
        minimum: 0,
        maximum: 240,
        title: { fr: 'Minutes de tri à la plateforme', en: 'Minutes of sorting at the hub' },
      },
      windows: { type: 'array', minItems: 1, items: span, title: { fr: 'Créneaux proposés', en: 'Windows offered' } },
      reachKm: {
        type: 'integer',
        minimum: 1,
        maximum: 200,
        title: { fr: 'Rayon des tournées (km)', en: 'Reach of the rounds (km)' },
      },
      stopMinutes: {
        type: 'integer',
        minimum: 0,
        maximum: 60,
        title: { fr: 'Minutes par arrêt', en: 'Minutes at a stop' },
      },
      crateMassG: {
        type: 'integer',
        minimum: 500,
        maximum: 50_000,
        title: { fr: 'Masse moyenne d’une caisse (g)', en: 'Mean mass of a crate (g)' },
      },
      detourFactor: {
        type: 'number',
        minimum: 1,
        maximum: 3,
        title: { fr: 'Détour des routes', en: 'Detour of roads' },
        description: {
          fr: 'Kilomètres de route pour un kilomètre à vol d’oiseau.',
          en: 'Kilometres of road for one as the crow flies.',
        },
      },
      roadKmh: {
        type: 'integer',
        minimum: 10,
        maximum: 90,
        title: { fr: 'Vitesse moyenne sur route (km/h)', en: 'Mean speed on roads (km/h)' },
      },
      barriers: {
        type: 'array',
        title: { fr: 'Obstacles à contourner', en: 'Barriers to go round' },
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'line', 'bridges'],
          properties: {
            name: { type: 'string', title: { fr: 'Nom', en: 'Name' } },
            line: points('Tracé', 'Line'),
            bridges: points('Ponts', 'Bridges'),
          },
        },
      },
    },
  },
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
    reachKm: 60,
    stopMinutes: 3,
    crateMassG: 8_000,
    detourFactor: 1.3,
    roadKmh: 58,
    barriers: [],
  } satisfies DeliveryRoundsSettings,
};
