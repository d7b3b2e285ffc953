const SPACES = /[\s\u00a0\u202f]/g;

/** `1 200` or `40,0` as a number from `least` to `most`, or null. */
export function wholeNumberOf(text: string, least: number, most: number): number | null {
  const written = text.replace(SPACES, '');
  if (!/^\d{1,9}([.,]0+)?$/.test(written)) return null;
  const number = Math.trunc(Number(written.replace(',', '.')));
  return number >= least && number <= most ? number : null;
}

/** `1 234,50 €` without what a spreadsheet adds for the eye. */
export function bareAmount(text: string): string {
  return text.replace(SPACES, '').replace(/€$/, '');
}

/** `10/07/2026` or `2026-07-10` as a day, or null. */
export function dayOf(text: string): string | null {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const day = french ? `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}` : text;
  return isDay(day) ? day : null;
}

/** 30 February is no day. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
