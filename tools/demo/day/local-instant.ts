/** The UTC instant of a local time on a day, in the territory's time zone. */
export function localInstant(day: string, time: string, timeZone: string): string {
  const guess = new Date(`${day}T${time}:00Z`);
  return new Date(guess.getTime() - offsetMs(guess, timeZone)).toISOString();
}

function offsetMs(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(
    parts.find(({ type }) => type === 'timeZoneName')!.value,
  ) ?? ['', '+', '0', '0'];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** The same instant, later by so many minutes. */
export function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
