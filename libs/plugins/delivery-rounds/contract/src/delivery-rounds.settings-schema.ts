import type { SettingsDefinition } from '@maillon/platform/contract';

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
const cents = (fr: string, en: string) => ({
  type: 'integer',
  minimum: 0,
  maximum: 50_000,
  title: { fr: `${fr}, en centimes HT`, en: `${en}, in cents excluding VAT` },
});
const window = { ...span, properties: { ...span.properties, surchargeCents: cents('Supplément', 'Surcharge') } };
const band = {
  type: 'object',
  additionalProperties: false,
  required: ['upToKm', 'cents'],
  properties: {
    upToKm: { type: 'integer', minimum: 1, maximum: 200, title: { fr: 'Jusqu’à (km)', en: 'Up to (km)' } },
    cents: cents('Prix', 'Price'),
  },
};
const point = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };
const points = (fr: string, en: string) => ({ type: 'array', items: point, minItems: 1, title: { fr, en } });

/** What an administrator's form is made of, and what may be saved. */
export const settingsSchema: SettingsDefinition['schema'] = {
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
    windows: { type: 'array', minItems: 1, items: window, title: { fr: 'Créneaux proposés', en: 'Windows offered' } },
    tariff: {
      type: 'array',
      maxItems: 20,
      items: band,
      title: { fr: 'Tarif d’une livraison', en: 'Tariff of a delivery' },
      description: {
        fr: 'Par paliers de distance depuis la plateforme, à vol d’oiseau, plus le supplément du créneau. Sans palier, et au-delà du dernier, les règles du territoire disent les frais.',
        en: 'By bands of distance from the hub, as the crow flies, plus the surcharge of the window. Without a band, and beyond the last one, the rules of the territory say the fee.',
      },
    },
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
};
