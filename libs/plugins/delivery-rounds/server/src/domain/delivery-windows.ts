export interface Span {
  /** HH:MM, local. */
  readonly from: string;
  readonly to: string;
}

const SHORTEST_MINUTES = 30;

/** The part of a window offered in which the site receives goods; null when there is less than half an hour of it. */
export function receivable(window: Span, siteHours: readonly Span[]): Span | null {
  const parts = siteHours.map(({ from, to }) => ({ from: later(from, window.from), to: earlier(to, window.to) }));
  if (parts.length === 0) parts.push(window);
  const longest = parts.reduce((best, part) => (minutes(part) > minutes(best) ? part : best));
  return minutes(longest) >= SHORTEST_MINUTES ? longest : null;
}

function minutes({ from, to }: Span): number {
  return ofClock(to) - ofClock(from);
}

function ofClock(time: string): number {
  const [hours, rest] = time.split(':').map(Number);
  return hours! * 60 + rest!;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
