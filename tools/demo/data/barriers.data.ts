import type { DemoBarrier } from '../barriers.ts';

/**
 * The two estuaries that give the Deux Baies their name. Written down from general knowledge of the map, without a
 * survey: lines within about 500 m of the river, bridges as their certainty says. To be replaced by a road graph. The
 * viaduct of the A16 over the Canche is left out: no junction is near it. Inland of the last bridge every village
 * crosses.
 */
export const MTR_BARRIERS: readonly DemoBarrier[] = [
  {
    name: 'Canche',
    line: [
      [1.54, 50.56],
      [1.575, 50.547],
      [1.598, 50.536],
      [1.615, 50.526],
      [1.628, 50.518],
      [1.6345, 50.5125],
      [1.648, 50.504],
      [1.668, 50.497],
      [1.695, 50.489],
      [1.722, 50.4835],
      [1.743, 50.48],
      [1.757, 50.475],
      [1.768, 50.4705],
    ],
    bridges: [
      { name: 'Pont Rose, Étaples', at: [1.6345, 50.5125], certainty: 'within 500 m' },
      { name: 'Attin (D901)', at: [1.743, 50.48], certainty: 'within 1 km' },
      { name: 'Neuville-sous-Montreuil', at: [1.768, 50.4705], certainty: 'within 500 m' },
    ],
  },
  {
    name: 'Authie',
    line: [
      [1.53, 50.372],
      [1.56, 50.37],
      [1.59, 50.369],
      [1.612, 50.364],
      [1.632, 50.357],
      [1.655, 50.348],
      [1.668, 50.338],
      [1.68, 50.331],
      [1.695, 50.331],
      [1.715, 50.339],
      [1.739, 50.351],
    ],
    bridges: [
      { name: 'Pont-à-Cailloux (D940)', at: [1.655, 50.348], certainty: 'within 1 km' },
      { name: 'Nampont (D901)', at: [1.739, 50.351], certainty: 'within 500 m' },
    ],
  },
];
