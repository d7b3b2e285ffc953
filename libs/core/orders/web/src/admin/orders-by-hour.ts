export interface Hour {
  /** Start of the hour. */
  readonly at: string;
  readonly count: number;
}

const HOUR_MS = 3_600_000;

/** How many orders came in each hour between two instants, both hours included; what came outside counts at the edge. */
export function ordersByHour(placedAt: readonly string[], from: string, to: string): Hour[] {
  const [first, last] = [from, to].map((instant) => Math.floor(Date.parse(instant) / HOUR_MS)) as [number, number];
  const counts = new Array<number>(Math.max(1, last - first + 1)).fill(0);
  for (const instant of placedAt) {
    const hour = Math.floor(Date.parse(instant) / HOUR_MS) - first;
    const index = Math.min(Math.max(hour, 0), counts.length - 1);
    counts[index] = counts[index]! + 1;
  }
  return counts.map((count, index) => ({ at: new Date((first + index) * HOUR_MS).toISOString(), count }));
}

/** The hour in which most came; the first of them when several did. */
export function peakOf(hours: readonly Hour[]): Hour | undefined {
  return hours.reduce<Hour | undefined>((peak, hour) => (!peak || hour.count > peak.count ? hour : peak), undefined);
}
