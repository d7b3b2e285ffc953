import type { ZoneRow } from '../buyers.ts';

/**
 * Le Touquet 30 %, Berck 18 %, Merlimont–Cucq–Stella 13 %, Montreuil 12 %, Étaples 10 %, Rang-du-Fliers–Verton 6 %,
 * Camiers–Sainte-Cécile 5 %, villages 6 %; counts are restaurants, hotels, bars, canteens.
 */
export const MONTREUILLOIS_ZONES: readonly ZoneRow[] = [
  { zone: 'le-touquet', counts: [44, 16, 11, 1], places: [{ insee: '62826', weight: 1 }] },
  {
    zone: 'berck',
    counts: [25, 6, 8, 4],
    places: [
      { insee: '62108', weight: 2 },
      { insee: '62108', weight: 3, name: 'Berck-Plage', latitude: 50.409, longitude: 1.564 },
    ],
  },
  {
    zone: 'merlimont-cucq-stella',
    counts: [20, 4, 6, 1],
    places: [
      { insee: '62571', weight: 4 },
      { insee: '62261', weight: 3 },
      { insee: '62261', weight: 3, name: 'Stella-Plage', latitude: 50.474, longitude: 1.581 },
    ],
  },
  {
    zone: 'montreuil',
    counts: [18, 5, 5, 1],
    places: [
      { insee: '62588', weight: 5 },
      { insee: '62535', weight: 1 },
    ],
  },
  { zone: 'etaples', counts: [16, 2, 5, 1], places: [{ insee: '62318', weight: 1 }] },
  {
    zone: 'rang-du-fliers-verton',
    counts: [8, 1, 3, 3],
    places: [
      { insee: '62688', weight: 3 },
      { insee: '62849', weight: 2 },
    ],
  },
  {
    zone: 'camiers',
    counts: [8, 2, 1, 1],
    places: [
      { insee: '62201', weight: 1 },
      { insee: '62201', weight: 2, name: 'Sainte-Cécile-Plage', latitude: 50.572, longitude: 1.586 },
    ],
  },
  {
    zone: 'villages',
    counts: [11, 2, 1, 0],
    places: ['62390', '62233', '62752', '62870', '62354', '62044', '62289', '62472', '62196', '62866'].map((insee) => ({
      insee,
      weight: 1,
    })),
  },
];
