const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date of an instant, YYYY-MM-DD. */
export function dayOf(instant: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(instant);
}

export function yearOf(instant: Date, timeZone: string): number {
  return Number(dayOf(instant, timeZone).slice(0, 4));
}
