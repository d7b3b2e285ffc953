import type { PastReference } from './note';
import type { Token } from './token';

const BEGINS = new Set([
  'comme',
  'pareil',
  'idem',
  'meme',
  'reconduire',
  'reconduis',
  'same',
  'refais',
  'renouvelle',
  'usual',
]);
const LAST = new Set(['derniere', 'dernier', 'last', 'precedente', 'precedent', 'hier', 'passee']);
const USUAL = new Set(['hab', 'habitude', 'dhab', 'usual', 'habituel', 'habituelle', 'toujours']);
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['lundi', 'monday'],
    ['mardi', 'tuesday'],
    ['mercredi', 'wednesday'],
    ['jeudi', 'thursday'],
    ['vendredi', 'friday'],
    ['samedi', 'saturday'],
    ['dimanche', 'sunday'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const REACH = 7;

const ENDS = new Set(['sauf', 'sans', 'mais', 'et', 'avec', 'plus', 'without']);

function ends({ kind, plain }: Token): boolean {
  return kind === 'number' || (kind === 'sign' && !["'", '’', '-'].includes(plain)) || ENDS.has(plain);
}

/** A reference to an order of before that begins at a token, or null. */
export function pastAt(tokens: readonly Token[], at: number): { reference: PastReference; next: number } | null {
  if (!BEGINS.has(tokens[at]?.plain ?? '')) return null;
  let [weekday, next]: [number | null, number] = [null, -1];
  for (let i = at; i < Math.min(tokens.length, at + REACH); i++) {
    const { plain } = tokens[i]!;
    if (ends(tokens[i]!)) break;
    if (WEEKDAYS.has(plain)) [weekday, next] = [WEEKDAYS.get(plain)!, i + 1];
    else if (LAST.has(plain) || USUAL.has(plain)) next = i + 1;
    else if ((plain === 'fois' || plain === 'semaine' || plain === 'time') && next === i) next = i + 1;
  }
  if (next < 0) return null;
  return { reference: { start: tokens[at]!.start, end: tokens[next - 1]!.end, weekday }, next };
}
