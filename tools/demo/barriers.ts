/** Degrees, WGS 84: longitude, then latitude. */
export type Point = readonly [number, number];

export interface DemoBridge {
  readonly name: string;
  readonly at: Point;
  /** How far it may be from where it stands on the map. */
  readonly certainty: 'within 500 m' | 'within 1 km';
}

/** Something that no road crosses but at its bridges; the line goes inland from the sea. */
export interface DemoBarrier {
  readonly name: string;
  readonly line: readonly Point[];
  readonly bridges: readonly DemoBridge[];
}

/** As the settings of the delivery rounds take them. */
export function barrierSettings(barriers: readonly DemoBarrier[]) {
  return barriers.map(({ name, line, bridges }) => ({ name, line, bridges: bridges.map(({ at }) => at) }));
}
