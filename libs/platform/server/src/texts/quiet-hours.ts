/** Hours of the local day, 0 to 23, between which no telephone rings; equal: none. */
export interface QuietHours {
  readonly quietFrom: number;
  readonly quietTo: number;
}

export const FIRST_QUIET_HOURS: QuietHours = { quietFrom: 21, quietTo: 7 };

const [MINUTE, HOUR, DAY_HOURS] = [60_000, 3_600_000, 24];

/** When quiet hours that hold at that instant are over; null when none do. */
export function endOfQuiet(at: Date, hours: QuietHours, timeZone: string): Date | null {
  const here = clockIn(timeZone);
  if (!isQuiet(here(at).hour, hours)) return null;
  const { minute, second } = here(at);
  const begun = at.getTime() - minute * MINUTE - second * 1_000 - at.getMilliseconds();
  // Hour by hour: on the nights when clocks change there is one more, or one less.
  for (let ahead = 1; ahead <= DAY_HOURS + 1; ahead += 1) {
    const then = new Date(begun + ahead * HOUR);
    if (!isQuiet(here(then).hour, hours)) return then;
  }
  return null;
}

function isQuiet(hour: number, { quietFrom, quietTo }: QuietHours): boolean {
  return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}

function clockIn(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  } as const);
  return (at: Date) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return { hour: parts.get('hour')!, minute: parts.get('minute')!, second: parts.get('second')! };
  };
}
