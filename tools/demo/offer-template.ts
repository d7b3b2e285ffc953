import type { PackagingCode } from './data/packagings.data.ts';
import type { Label } from './vocabulary.ts';

/** Something a producer of one speciality may sell in July; each producer draws a few of them. */
export interface OfferTemplate {
  /** Code of the product reference. */
  readonly ref: string;
  readonly name: string;
  /** A piece when nothing is said. */
  readonly pack?: PackagingCode;
  /** Lowest and highest price in cents, without VAT: per unit, or per kilogram when `range` is given. */
  readonly cents: readonly [number, number];
  /** Usual availability for one delivery day, whole units. */
  readonly stock: number;
  /** Net mass of one unit in grams, where the packaging does not say. */
  readonly massG?: number;
  /** Catch weight: lightest, usual and heaviest piece, grams. */
  readonly range?: readonly [number, number, number];
  /** A protected name: only those who hold the sign may sell under this reference. */
  readonly needs?: Label;
}
