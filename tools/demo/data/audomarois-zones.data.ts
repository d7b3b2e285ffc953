import type { ZoneRow } from '../buyers.ts';

/** Invented shares: 40 buyers, most of them in and around Saint-Omer. */
export const AUDOMAROIS_ZONES: readonly ZoneRow[] = [
  { zone: 'saint-omer', counts: [11, 3, 5, 1], places: [{ insee: '62765', weight: 1 }] },
  {
    zone: 'around-saint-omer',
    counts: [5, 1, 2, 2],
    places: ['62040', '62525', '62757', '62902', '62819'].map((insee) => ({ insee, weight: 1 })),
  },
  { zone: 'aire-sur-la-lys', counts: [4, 1, 1, 1], places: [{ insee: '62014', weight: 1 }] },
  { zone: 'marsh', counts: [2, 0, 1, 0], places: ['62225', '62458'].map((insee) => ({ insee, weight: 1 })) },
];
