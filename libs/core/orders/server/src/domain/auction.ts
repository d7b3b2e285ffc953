import { ordersRefusals } from '@maillon/core/orders/contract';

/** What an order line of a morning auction accepts. */
export interface AuctionBid {
  /** Exact decimal in euros excluding VAT, for what the line's price is for. */
  readonly ceiling: string;
  /** Whole sales units. */
  readonly quantity: number;
}

/** What a producer says of one offer in the morning. */
export interface MorningPrice {
  /** Null: nothing was landed. */
  readonly unitPrice: string | null;
  /** Whole sales units that are there for this sale. */
  readonly landed: number;
}

/** How much is asked at a price: everything whose ceiling is not below it. */
export interface DemandStep {
  readonly price: string;
  readonly quantity: number;
}

export type AuctionFault = 'no-price' | 'nothing-landed' | 'price-above-ceiling';

/** A comma that slipped, or a crate priced as a kilogram. */
const FARTHEST = 5;

/** Why a line is not served at this price; null: it takes it. */
export function auctionFault(
  { ceiling }: Pick<AuctionBid, 'ceiling'>,
  said: MorningPrice | undefined,
): AuctionFault | null {
  if (!said) return 'no-price';
  if (said.unitPrice === null || said.landed === 0) return 'nothing-landed';
  return Number(said.unitPrice) > Number(ceiling) ? 'price-above-ceiling' : null;
}

/** The ceilings that buyers accept, the lowest first, and how much is asked at each. */
export function demandSteps(bids: readonly AuctionBid[]): DemandStep[] {
  const prices = [...new Set(bids.map(({ ceiling }) => Number(ceiling)))].toSorted((a, b) => a - b);
  return prices.map((price) => ({
    price: bids.find(({ ceiling }) => Number(ceiling) === price)!.ceiling,
    quantity: bids.reduce((sum, bid) => (Number(bid.ceiling) >= price ? sum + bid.quantity : sum), 0),
  }));
}

/** The last price and so many percent more, up to the next ten cents: what a buyer is asked to accept. */
export function proposedCeiling(lastPrice: string, percent: number): string {
  const tenths = Math.ceil(Math.round(Number(lastPrice) * (100 + percent) * 1_000) / 10_000);
  return (Math.max(1, tenths) / 10).toFixed(2);
}

/** Refusal: orders.auction-price-far. */
export function mustBeNear(product: string, price: string, last: string): void {
  const [now, then] = [Number(price), Number(last)];
  if (then > 0 && (now > then * FARTHEST || now * FARTHEST < then))
    throw ordersRefusals.because('auction-price-far', { product, price: spoken(price), last: spoken(last) });
}

function spoken(price: string): string {
  return price.replace('.', ',');
}
