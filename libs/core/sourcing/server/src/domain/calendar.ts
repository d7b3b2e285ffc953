const DAY_MS = 86_400_000;

function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

export function plusDays(day: string, days: number): string {
  return new Date(noon(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: string): number {
  return new Date(noon(day)).getUTCDay() || 7;
}

/** The Monday of its week. */
export function weekOf(day: string): string {
  return plusDays(day, 1 - weekday(day));
}

/** Every day from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) days.push(day);
  return days;
}
