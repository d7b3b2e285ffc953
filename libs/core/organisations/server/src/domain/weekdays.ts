/** In the order of the week, each with the ways to write it. */
const WAYS = {
  mon: ['lun', 'lundi', 'mon', 'monday'],
  tue: ['mar', 'mardi', 'tue', 'tues', 'tuesday'],
  wed: ['mer', 'mercredi', 'wed', 'wednesday'],
  thu: ['jeu', 'jeudi', 'thu', 'thur', 'thurs', 'thursday'],
  fri: ['ven', 'vendredi', 'fri', 'friday'],
  sat: ['sam', 'samedi', 'sat', 'saturday'],
  sun: ['dim', 'dimanche', 'sun', 'sunday'],
} as const;

export type Weekday = keyof typeof WAYS;

const WEEK = Object.keys(WAYS) as Weekday[];
const PLACES = new Map<string, number>(WEEK.flatMap((day, index) => WAYS[day].map((way) => [way, index] as const)));

/** `lun, mer` or `Mon-Fri` as days in the order of the week; none for no text, null when it says something else. */
export function weekdaysOf(text: string): Weekday[] | null {
  const parts = text
    .toLowerCase()
    .split(/[,;/|]/)
    .filter((part) => part.trim() !== '');
  const spans = parts.map(spanOf);
  return spans.includes(null) ? null : WEEK.filter((day) => spans.some((span) => span?.includes(day)));
}

function spanOf(part: string): Weekday[] | null {
  const ends = part.split(/-|–|\sà\s|\sto\s/).map((word) => PLACES.get(word.trim().replace(/\.$/, '')) ?? -1);
  const [first = -1, last = first] = ends;
  return ends.length <= 2 && first >= 0 && first <= last ? WEEK.slice(first, last + 1) : null;
}
