import { substitutesFor, type Candidate, type GoodsMissing } from './substitute';

/** A basket line whose buyer would take other goods. */
export interface MovableLine extends GoodsMissing {
  readonly producerId: string;
}

export interface OfferElsewhere extends Candidate {
  readonly producerId: string;
}

export interface Move<Line extends MovableLine, Offer extends OfferElsewhere> {
  readonly line: Line;
  readonly offer: Offer;
}

/**
 * The same goods from producers whose pooled minimum lacks something, in the place of lines of producers who lack nothing:
 * whole lines only, by the terms of a substitute. One for each line, and each unit of an offer once.
 */
export function minimumMoves<Line extends MovableLine, Offer extends OfferElsewhere>(
  lines: readonly Line[],
  offers: readonly Offer[],
  lacking: ReadonlySet<string>,
  ceilingPercent: number,
): Move<Line, Offer>[] {
  const left = new Map(offers.map(({ offerId, available }) => [offerId, available]));
  return lines
    .filter(({ producerId }) => !lacking.has(producerId))
    .flatMap((line) => {
      const able = offers.filter(
        ({ producerId, offerId }) => lacking.has(producerId) && left.get(offerId)! >= line.missing,
      );
      const [offer] = substitutesFor({ ...line, least: line.missing }, able, ceilingPercent);
      if (!offer) return [];
      left.set(offer.offerId, left.get(offer.offerId)! - line.missing);
      return [{ line, offer }];
    });
}
