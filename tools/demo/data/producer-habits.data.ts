import type { TimeWindow } from '../shapes.ts';
import type { ProducerBehaviour, ProductFamily } from '../vocabulary.ts';

/** How producers keep their offer up to date. */
export const BEHAVIOUR_SHARES: Readonly<Record<ProducerBehaviour, number>> = {
  diligent: 0.2,
  weekly: 0.35,
  'links-only': 0.25,
  'phone-only': 0.15,
  silent: 0.05,
};

const EARLY: readonly TimeWindow[] = [{ from: '03:00', to: '07:30' }];
const DAWN: readonly TimeWindow[] = [{ from: '04:00', to: '08:00' }];
/** A cold room or a locker of which the driver has the key. */
const KEY: readonly TimeWindow[] = [{ from: '02:00', to: '08:00' }];
const LANDING: readonly TimeWindow[] = [{ from: '05:30', to: '08:00' }];

/** When a van may load. Invented. */
export const COLLECTION_WINDOWS: Readonly<Record<ProductFamily, readonly (readonly TimeWindow[])[]>> = {
  vegetables: [EARLY, DAWN, KEY],
  potatoes: [KEY, EARLY],
  fruit: [EARLY, DAWN],
  dairy: [EARLY, KEY],
  meat: [EARLY, KEY],
  'poultry-eggs': [EARLY, KEY],
  sea: [LANDING],
  drinks: [KEY],
  'bakery-grocery': [KEY, EARLY],
  'mushrooms-herbs': [EARLY, DAWN],
};

/** Street names found in any village: no real address is meant. */
export const STREETS: readonly string[] = [
  'rue du Moulin',
  'rue des Aubépines',
  'chemin du Marais',
  'rue de la Fontaine',
  'route de la Vallée',
  'rue des Peupliers',
  'impasse du Four',
  'rue du Calvaire',
  'chemin des Pâtures',
  'rue de la Forge',
  'rue des Tilleuls',
  'place du Marché',
  'rue de la Mairie',
  'rue des Oyats',
  'avenue des Pins',
  'rue du Lavoir',
  'rue des Jardins',
  'route des Dunes',
];
