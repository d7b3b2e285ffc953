import { ordersRefusals } from '@maillon/core/orders/contract';

/** What a buyer says of a line besides how much of it; null: left open. */
export interface LineTerms {
  /** Least that is of use, in sales units: so many, or none. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Exact decimal in euros excluding VAT, for what the line's price is for. */
  readonly priceCeiling: string | null;
  readonly note: string | null;
}

export const NO_TERMS: LineTerms = { minimum: null, maximum: null, priceCeiling: null, note: null };

/** Refusal: orders.terms-range, for a minimum above or a maximum below what is wanted. */
export function mustEnclose({ minimum, maximum }: LineTerms, quantity: number, most: number): void {
  const fits = (bound: number | null, from: number, to: number) =>
    bound === null || (Number.isInteger(bound) && bound >= from && bound <= to);
  if (!fits(minimum, 1, quantity) || !fits(maximum, quantity, most))
    throw ordersRefusals.because('terms-range', { most });
}

/** Bounds that were said for another quantity stretch to this one. */
export function stretchedTo(terms: LineTerms, quantity: number): LineTerms {
  const { minimum, maximum } = terms;
  return {
    ...terms,
    minimum: minimum === null ? null : Math.min(minimum, quantity),
    maximum: maximum === null ? null : Math.max(maximum, quantity),
  };
}

/** The minimum of a line that is to get so much; null when what is due has been agreed to lie below it. */
export function minimumInForce(minimum: number | null, due: number): number | null {
  return minimum !== null && due >= minimum ? minimum : null;
}

/** Something of a line, and yet of no use. */
export function isOfNoUse(quantity: number, minimum: number | null): boolean {
  return quantity > 0 && minimum !== null && quantity < minimum;
}

export function isAbove(unitPrice: string, ceiling: string | null): boolean {
  return ceiling !== null && Number(unitPrice) > Number(ceiling);
}

export interface TermsChange {
  readonly minimumBefore: number | null;
  readonly minimumAfter: number | null;
  readonly maximumBefore: number | null;
  readonly maximumAfter: number | null;
  readonly priceCeilingBefore: string | null;
  readonly priceCeilingAfter: string | null;
  /** What it says stays on the line alone: facts cannot forget a name. */
  readonly noteChanged: boolean;
}

/** Null when both say the same. */
export function termsChange(before: LineTerms, after: LineTerms): TermsChange | null {
  const change = {
    ...{ minimumBefore: before.minimum, minimumAfter: after.minimum },
    ...{ maximumBefore: before.maximum, maximumAfter: after.maximum },
    ...{ priceCeilingBefore: before.priceCeiling, priceCeilingAfter: after.priceCeiling },
    noteChanged: before.note !== after.note,
  };
  const isSame =
    before.minimum === after.minimum &&
    before.maximum === after.maximum &&
    Number(before.priceCeiling) === Number(after.priceCeiling);
  return isSame && !change.noteChanged ? null : change;
}
