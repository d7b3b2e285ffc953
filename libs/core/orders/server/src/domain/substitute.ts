/** What has to be replaced: so many units of a line. */
export interface GoodsMissing {
  readonly lineId: string;
  readonly referenceCode: string;
  readonly temperatureClass: string;
  readonly labels: readonly string[];
  readonly baseUnit: string;
  readonly baseQuantity: number;
  readonly pricing: string;
  readonly unitPrice: string;
  readonly missing: number;
  /** Dearest that the buyer accepts; null: as the territory's ceiling says. */
  readonly priceCeiling: string | null;
  /** Least that is of use in the place of what is missing. */
  readonly least: number;
}

/** An offer that could take the place. */
export interface Candidate {
  readonly offerId: string;
  readonly referenceCode: string;
  readonly temperatureClass: string;
  readonly labels: readonly string[];
  readonly baseUnit: string;
  readonly baseQuantity: number;
  readonly pricing: string;
  readonly unitPrice: string;
  readonly available: number;
}

/**
 * Those that may take its place, the best first: the same product with the same content of a unit, every label that the
 * line had, enough of it to be of use, and no dearer than the ceiling or the buyer's own. The cheaper first; at the same price whoever can give more. At equal terms the
 * turn goes by the line, so that no producer is always first.
 */
export function substitutesFor<T extends Candidate>(
  wanted: GoodsMissing,
  offers: readonly T[],
  ceilingPercent: number,
): T[] {
  const usual = Number(wanted.unitPrice) * (1 + ceilingPercent / 100);
  const ceiling = Math.min(usual, wanted.priceCeiling === null ? Infinity : Number(wanted.priceCeiling));
  return offers
    .filter(
      (offer) =>
        isSameGoods(wanted, offer) &&
        offer.available >= Math.max(1, wanted.least) &&
        Number(offer.unitPrice) <= ceiling + EPSILON,
    )
    .toSorted((a, b) => byTerms(wanted, a, b));
}

/** Prices have four decimals: this is far below one of them. */
const EPSILON = 1e-7;

function isSameGoods(wanted: GoodsMissing, offer: Candidate): boolean {
  const same = ['referenceCode', 'temperatureClass', 'baseUnit', 'baseQuantity', 'pricing'] as const;
  return (
    same.every((key) => wanted[key] === offer[key]) && wanted.labels.every((label) => offer.labels.includes(label))
  );
}

function byTerms(wanted: GoodsMissing, a: Candidate, b: Candidate): number {
  const enough = (offer: Candidate) => Math.min(offer.available, wanted.missing);
  return (
    Number(a.unitPrice) - Number(b.unitPrice) ||
    enough(b) - enough(a) ||
    turn(wanted.lineId, a.offerId) - turn(wanted.lineId, b.offerId) ||
    (a.offerId < b.offerId ? -1 : 1)
  );
}

/** A number that looks drawn, and is the same each time (FNV-1a, its bits stirred once more). */
function turn(lineId: string, offerId: string): number {
  let sum = 2_166_136_261;
  for (const letter of `${lineId} ${offerId}`) sum = Math.imul(sum ^ letter.charCodeAt(0), 16_777_619);
  sum = Math.imul(sum ^ (sum >>> 15), 2_246_822_519);
  return (sum ^ (sum >>> 13)) >>> 0;
}
