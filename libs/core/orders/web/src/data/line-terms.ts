/** What a buyer says of a line besides how much of it; null: left open. */
export interface LineTerms {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Exact decimal in euros excluding VAT. */
  readonly priceCeiling: string | null;
  readonly note: string | null;
}

export const NO_TERMS: LineTerms = { minimum: null, maximum: null, priceCeiling: null, note: null };

export function isSaid({ minimum, maximum, priceCeiling, note }: LineTerms): boolean {
  return minimum !== null || maximum !== null || priceCeiling !== null || note !== null;
}

export function sameTerms(a: LineTerms, b: LineTerms): boolean {
  return (
    a.minimum === b.minimum &&
    a.maximum === b.maximum &&
    Number(a.priceCeiling) === Number(b.priceCeiling) &&
    a.note === b.note
  );
}

/** Bounds that were said for another quantity stretch to this one, as the server does. */
export function stretchedTo(terms: LineTerms, quantity: number): LineTerms {
  const { minimum, maximum } = terms;
  return {
    ...terms,
    minimum: minimum === null || !quantity ? minimum : Math.min(minimum, quantity),
    maximum: maximum === null ? null : Math.max(maximum, quantity),
  };
}

const WHOLE = /^\d{1,5}$/;
const PRICE = /^\d{1,4}([.,]\d{1,4})?$/;

/** As typed, or `invalid`. An empty field leaves it open. */
export function boundOf(text: string, [from, to]: readonly [number, number]): number | null | 'invalid' {
  const trimmed = text.trim();
  if (!trimmed) return null;
  const value = Number(trimmed);
  return WHOLE.test(trimmed) && value >= from && value <= to ? value : 'invalid';
}

export function ceilingOf(text: string): string | null | 'invalid' {
  const trimmed = text.trim();
  if (!trimmed) return null;
  const price = trimmed.replace(',', '.');
  return PRICE.test(trimmed) && Number(price) > 0 ? price : 'invalid';
}
