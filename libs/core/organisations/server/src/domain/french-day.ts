const MONTHS = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];
const PLACES = new Map(MONTHS.flatMap((ways, index) => ways.map((way) => [way, index + 1] as const)));

/** 10/07/2026, 10.7.26, 2026-07-10 or 10 juillet 2026 as YYYY-MM-DD; null for a day that does not exist, or for none. */
export function frenchDayOf(text: string): string | null {
  const plain = text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(plain);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const french = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/.exec(plain);
  if (french) return dayOf(french[3]!, french[2]!, french[1]!);
  const words = /^(?:\w+\.? )?(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/.exec(plain);
  return words && dayOf(words[3]!, String(PLACES.get(words[2]!) ?? 0), words[1]!);
}

function dayOf(year: string, month: string, day: string): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
