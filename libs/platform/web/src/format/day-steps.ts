const DAY_MS = 86_400_000;

/** The local day `count` days after (or before, when negative) a local day. No time zone may shift it. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}
