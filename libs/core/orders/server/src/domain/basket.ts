import type { PriceScale } from '@maillon/core/catalogue/contract';
import { ordersRefusals } from '@maillon/core/orders/contract';
import { say, type FieldMessages, type Locale } from '@maillon/platform/contract';
import { mustEnclose, type LineTerms } from './line-terms';

export type Substitution = 'never' | 'ask' | 'accept';

export interface BasketLine {
  readonly offerId: string;
  /** Whole sales units. */
  readonly quantity: number;
  readonly substitution: Substitution;
  readonly terms: LineTerms;
  /** What its buyer saw when they put it there, or accepted since; null before it was noted. */
  readonly seenScale?: PriceScale | null;
}

/** A line as a request sets it. What is not said of it stays as it is; a new line asks when it is short. */
export type LineToSet = Omit<BasketLine, 'terms' | 'substitution'> & {
  readonly substitution?: Substitution | null | undefined;
  readonly terms?: LineTerms | null | undefined;
};

export interface BasketLimits {
  readonly maximumLines: number;
  readonly maximumQuantity: number;
}

/** What a buyer intends to order in one session. The version says which content somebody saw. */
export class Basket {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly lines: readonly BasketLine[],
  ) {}

  /** Refusals: orders.basket-empty, orders.basket-changed. */
  mustBeAsSeen(version: number): void {
    if (this.version !== version) throw ordersRefusals.because('basket-changed');
    if (this.lines.length === 0) throw ordersRefusals.because('basket-empty');
  }
}

/**
 * The lines that a request sets, one per offer: of two for the same offer, the later counts. 0 takes a line out.
 * Refusals: orders.quantity-invalid, with the path of each wrong quantity; orders.terms-range.
 */
export function linesToSet(asked: readonly LineToSet[], limits: BasketLimits, locale: Locale): LineToSet[] {
  const fields = wrongQuantities(asked, limits.maximumQuantity, locale);
  if (Object.keys(fields).length) {
    throw ordersRefusals.because('quantity-invalid', { most: limits.maximumQuantity }, fields);
  }
  for (const { terms, quantity } of asked)
    if (terms && quantity > 0) mustEnclose(terms, quantity, limits.maximumQuantity);
  return [...new Map(asked.map((line) => [line.offerId, line])).values()];
}

/** What was saved comes right after what its writer saw, if they say what that was. Refusal: orders.basket-changed. */
export function mustFollow({ version }: Basket, seen: number | null): void {
  if (seen !== null && version !== seen + 1) throw ordersRefusals.because('basket-changed');
}

/** Refusal: orders.quantity-invalid. */
export function mustBeQuantity(
  quantity: number,
  { maximumQuantity: most }: Pick<BasketLimits, 'maximumQuantity'>,
): void {
  if (!isQuantity(quantity, most)) throw ordersRefusals.because('quantity-invalid', { most });
}

/** Refusal: orders.too-many-lines. */
export function mustFit(lines: number, { maximumLines }: BasketLimits): void {
  if (lines > maximumLines) throw ordersRefusals.because('too-many-lines', { most: maximumLines });
}

/** Refusals: orders.offer-unknown, in a morning auction orders.not-in-auction, with the path of each line that names such an offer. */
export function mustBeOffered(
  asked: readonly LineToSet[],
  { unknown, isAuction }: { readonly unknown: readonly string[]; readonly isAuction: boolean },
  locale: Locale,
): void {
  if (unknown.length === 0) return;
  const why = isAuction ? 'not-in-auction' : 'offer-unknown';
  const said = [say(ordersRefusals.sentences[ordersRefusals.code(why)]!, locale)];
  const wrong = asked.flatMap(({ offerId }, index) =>
    unknown.includes(offerId) ? [[`lines.${index}.offerId`, said]] : [],
  );
  throw ordersRefusals.because(why, {}, Object.fromEntries(wrong) as FieldMessages);
}

function wrongQuantities(asked: readonly LineToSet[], most: number, locale: Locale): FieldMessages {
  const said = [say(ordersRefusals.sentences[ordersRefusals.code('quantity-invalid')]!, locale, { most })];
  return Object.fromEntries(
    asked.flatMap(({ quantity }, index) => (isQuantity(quantity, most) ? [] : [[`lines.${index}.quantity`, said]])),
  ) as FieldMessages;
}

function isQuantity(quantity: number, most: number): boolean {
  return Number.isInteger(quantity) && quantity >= 0 && quantity <= most;
}
