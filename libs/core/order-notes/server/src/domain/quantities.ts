import { isLink } from './plain-words';
import { numberAt, type NumberRead } from './numbers';
import type { Quantity } from './quantity';
import type { Token } from './token';
import { MEASURES, unitOf } from './units';

export interface QuantityRead {
  readonly quantity: Quantity;
  readonly next: number;
}

const BETWEEN = new Set([
  'belle',
  'beau',
  'bonne',
  'bon',
  'grosse',
  'gros',
  'grande',
  'grand',
  'petite',
  'petit',
  'x',
  '×',
  '*',
]);
const RANGE = new Set(['ou', 'a', '-', 'or', 'to', '/']);
const CROSSES = new Set(['x', '×', '*']);

/** The quantity that begins at a token, or null. `isProduct`: a name of several words begins there, which goes first. */
export function quantityAt(
  tokens: readonly Token[],
  at: number,
  isProduct: (at: number) => boolean,
): QuantityRead | null {
  const crossed = CROSSES.has(tokens[at]?.plain ?? '') && tokens[at + 1]?.kind === 'number' ? at + 1 : at;
  const first = numberAt(tokens, crossed);
  if (!first) return null;
  const range = rangeAfter(tokens, crossed, first);
  const number = range ?? first;
  const part = (number.thousandths ?? 0) % 1000 !== 0 && isLink(tokens[number.next]?.plain ?? '');
  const unit = unitAfter(tokens, part ? number.next + 1 : number.next, isProduct);
  const whole = withRest(tokens, first.thousandths, unit);
  const quantity: Quantity = {
    start: tokens[at]!.start,
    end: tokens[whole.next - 1]!.end,
    thousandths: whole.thousandths,
    ...(range?.thousandths == null ? {} : { orThousandths: range.thousandths }),
    unit: unit.unit,
    article: first.article,
  };
  return sized(tokens, { quantity, next: whole.next }, isProduct);
}

/** The end of "2 ou 3", "2-3", "2 à 3". */
function rangeAfter(tokens: readonly Token[], at: number, first: NumberRead): NumberRead | null {
  const word = tokens[first.next];
  const between = word?.plain === 'et' && tokens[at - 1]?.plain === 'entre';
  if (!word || !(between || RANGE.has(word.plain)) || first.thousandths === null) return null;
  const second = numberAt(tokens, first.next + 1);
  const greater = second && !second.article && second.thousandths !== null && second.thousandths > first.thousandths;
  return greater ? second : null;
}

function unitAfter(tokens: readonly Token[], at: number, isProduct: (at: number) => boolean) {
  for (const next of [at, at + 1]) {
    const token = tokens[next];
    if (!token) break;
    const unit = token.kind === 'word' && !isProduct(next) ? unitOf(token.text) : null;
    if (unit) return { unit, next: next + 1 };
    if (next === at && !BETWEEN.has(token.text)) break;
  }
  return { unit: null, next: CROSSES.has(tokens[at]?.plain ?? '') ? at + 1 : at };
}

/** "1 kg 500", "2kg5", "trois kilos et demi". */
function withRest(
  tokens: readonly Token[],
  thousandths: number | null,
  { unit, next }: { readonly unit: string | null; readonly next: number },
) {
  if (thousandths === null || (unit !== 'kg' && unit !== 'l')) return { thousandths, next };
  if (tokens[next]?.plain === 'et' && /^demie?$/.test(tokens[next + 1]?.plain ?? '')) {
    return { thousandths: thousandths + 500, next: next + 2 };
  }
  const more = restAt(tokens, next, thousandths);
  return more ? { thousandths: thousandths + more.thousandths, next: more.next } : { thousandths, next };
}

/** A number without a unit right after the kilos: three figures are grams, one that touches is a decimal. */
function restAt(tokens: readonly Token[], next: number, before: number) {
  const rest = numberAt(tokens, next);
  if (!rest?.thousandths || unitAfter(tokens, rest.next, () => false).unit !== null) return null;
  const { thousandths } = rest;
  if (thousandths >= 100_000 && thousandths < 1_000_000 && before % 1000 === 0) {
    return { thousandths: thousandths / 1000, next: rest.next };
  }
  const touches = tokens[next]!.start === tokens[next - 1]!.end;
  return touches && thousandths < 10_000 ? { thousandths: thousandths / 10, next: rest.next } : null;
}

/** "3 cagettes de 5 kg", "3 x 5 kg": what each holds. */
function sized(tokens: readonly Token[], read: QuantityRead, isProduct: (at: number) => boolean): QuantityRead {
  const { quantity, next } = read;
  if (quantity.thousandths === null || (quantity.unit && MEASURES[quantity.unit])) return read;
  const crossed = CROSSES.has(tokens[next - 1]?.plain ?? '');
  const linked = tokens[next]?.kind === 'word' && isLink(tokens[next]!.plain);
  if (!crossed && !linked) return read;
  const inner = numberAt(tokens, linked ? next + 1 : next);
  if (!inner?.thousandths || inner.article) return read;
  const { unit, next: end } = unitAfter(tokens, inner.next, isProduct);
  const measure = unit ? MEASURES[unit] : undefined;
  if (!measure) return read;
  const size = { base: measure.base, quantity: (inner.thousandths * measure.factor) / 1000 };
  return { quantity: { ...quantity, size, end: tokens[end - 1]!.end }, next: end };
}
