import { dateFormat } from './formats';

/** The instant at which clocks of a time zone show this day and hour: `('2026-07-10', '22:00', 'Europe/Paris')`. */
export function localInstant(day: string, time: string, timeZone: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // The first guess uses the offset of the wall time taken as UTC; the second corrects it beside a clock change.
  const guess = wall - offsetOf(wall, timeZone);
  return new Date(wall - offsetOf(guess, timeZone)).toISOString();
}

/** What clocks of a time zone show at an instant, as `HH:MM`. */
export function localTime(instant: string | Date, timeZone: string): string {
  const options = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return dateFormat('en-GB', options).format(new Date(instant));
}

function offsetOf(at: number, timeZone: string): number {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' } as const;
  const shown = dateFormat('sv-SE', options).format(at).replace(' ', 'T');
  return Date.parse(`${shown}Z`) - Math.floor(at / 1000) * 1000;
}
