/** Local times, HH:MM, between which goods can be loaded or received. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** What is assumed of a site that says nothing. */
export const USUAL_WINDOWS: readonly TimeWindow[] = [{ from: '06:00', to: '18:00' }];

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const WRITTEN = /^(\d{1,2})(?:[:hH](\d{2})?)?\s*(?:-|–|à)\s*(\d{1,2})(?:[:hH](\d{2})?)?$/;

/** In order, each with a duration, none overlapping another, at least one. */
export function areOrdered(windows: readonly TimeWindow[]): boolean {
  const ends = windows.flatMap(({ from, to }) => [from, to]);
  const times = ends.every((time) => TIME.test(time));
  return (
    ends.length > 0 &&
    times &&
    windows.every(({ from, to }, index) => from < to && (windows[index - 1]?.to ?? '') <= from)
  );
}

/** `07:00-09:30, 14h-16h30` as windows in order; null when it says something else. */
export function windowsOf(text: string): TimeWindow[] | null {
  const windows = text
    .split(/[,;/|]/)
    .map((part) => WRITTEN.exec(part.trim()))
    .map((match) => match && { from: timeOf(match[1], match[2]), to: timeOf(match[3], match[4]) });
  const read = windows.filter((window) => window !== null).sort((a, b) => (a.from < b.from ? -1 : 1));
  return read.length === windows.length && areOrdered(read) ? read : null;
}

function timeOf(hours = '', minutes = '00'): string {
  return `${hours.padStart(2, '0')}:${minutes}`;
}
