import type { AuctionOfThisMorningFragment } from '../data/auctions.generated';
import { ceilingOf } from '../data/line-terms';

export type AuctionOffer = AuctionOfThisMorningFragment['offers'][number];

/** As typed. */
export interface Typed {
  readonly price: string;
  readonly landed: string;
}

/** What was said last; else that all that is asked is there, at a price still to come. */
export function typedOf({ unitPrice, landed, askedQuantity }: AuctionOffer): Typed {
  return { price: unitPrice?.replace('.', ',') ?? '', landed: String(landed ?? askedQuantity) };
}

export interface SaidPrice {
  readonly offerId: string;
  readonly unitPrice: string | null;
  readonly landed: number;
}

const WHOLE = /^\d{1,5}$/;

/** What can be sent of one offer: null while it has neither a price nor nothing landed; `invalid` when it cannot be read. */
export function saidOf(offerId: string, { price, landed }: Typed): SaidPrice | null | 'invalid' {
  const unitPrice = ceilingOf(price);
  const units = landed.trim();
  if (unitPrice === 'invalid' || !WHOLE.test(units)) return 'invalid';
  if (Number(units) === 0) return { offerId, unitPrice: null, landed: 0 };
  return unitPrice === null ? null : { offerId, unitPrice, landed: Number(units) };
}

/** Sales units that would be sold at this price. */
export function soldAt({ demand }: Pick<AuctionOffer, 'demand'>, price: string): number {
  return demand.find((step) => Number(step.price) >= Number(price))?.quantity ?? 0;
}
