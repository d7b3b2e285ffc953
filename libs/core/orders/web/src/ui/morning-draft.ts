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

/** Sales units that would be sold at a price: some ceilings stand between two marks, or are not told at all. */
export interface Sold {
  readonly least: number;
  readonly most: number;
}

export function soldAt({ demand, askedQuantity }: Pick<AuctionOffer, 'demand' | 'askedQuantity'>, price: string): Sold {
  const above = demand.find((step) => Number(step.price) >= Number(price));
  const below = demand.findLast((step) => Number(step.price) <= Number(price));
  return { least: above?.quantity ?? 0, most: below?.quantity ?? askedQuantity };
}

/** What of it is asked at no price that is told, for it stands below the lowest. */
export function untold({ demand, askedQuantity }: Pick<AuctionOffer, 'demand' | 'askedQuantity'>): number {
  return askedQuantity - (demand[0]?.quantity ?? 0);
}
