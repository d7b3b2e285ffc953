export type SeasonState = 'full' | 'available' | 'stored' | 'none';

const STATES: Record<string, SeasonState> = { X: 'full', x: 'available', s: 'stored' };

/** Twelve characters, January first, as the catalogue gives them: X full, x available, s from store, - none. */
export function seasonStates(season: string): SeasonState[] {
  return Array.from({ length: 12 }, (_, month) => STATES[season[month] ?? '-'] ?? 'none');
}

/** Stretches of months in one state, round the end of the year: [[9, 2]] is October to March. */
export function stretches(states: readonly SeasonState[], state: SeasonState): [number, number][] {
  const inState = (month: number) => states[(month + 12) % 12] === state;
  if (states.every((one) => one === state)) return [[0, 11]];
  const starts = states.map((_, month) => month).filter((month) => inState(month) && !inState(month - 1));
  return starts.map((start) => {
    let length = 0;
    while (inState(start + length + 1)) length++;
    return [start, (start + length) % 12];
  });
}

/** One segment of a circle of radius 1 round the origin, as the ends of its arc. January begins at noon. */
export function segment(month: number, gap = 0.09): { from: [number, number]; to: [number, number] } {
  const angle = (turn: number) => ((turn / 12) * 2 - 0.5) * Math.PI;
  const point = (radians: number): [number, number] => [Math.cos(radians), Math.sin(radians)];
  return { from: point(angle(month) + gap), to: point(angle(month + 1) - gap) };
}
