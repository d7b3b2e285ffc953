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

/** The same of a kitchen, which may have several. */
export interface BuyerBid extends AuctionBid {
  readonly buyerId: string;
}

/** How much is asked at a price: everything whose ceiling is not below it. */
export interface DemandStep {
  readonly price: string;
  readonly quantity: number;
}

export type AuctionFault = 'no-price' | 'nothing-landed' | 'price-above-ceiling';

/** A comma that slipped, or a crate priced as a kilogram. */
const FARTHEST = 5;

/** Fewer would be known by what they are ready to pay. */
const FEWEST_KITCHENS = 3;

/** Why a line is not served at this price; null: it takes it. */
export function auctionFault(
  { ceiling }: Pick<AuctionBid, 'ceiling'>,
  said: MorningPrice | undefined,
): AuctionFault | null {
  if (!said) return 'no-price';
  if (said.unitPrice === null || said.landed === 0) return 'nothing-landed';
  return Number(said.unitPrice) > Number(ceiling) ? 'price-above-ceiling' : null;
}

/**
 * What may be read of the evening's ceilings, the lowest price first. Prices are marks on a scale of the last price, none of
 * them a ceiling; between one mark and the next stand three kitchens at least. What stands below the lowest is in no step.
 */
export function demandSteps(bids: readonly BuyerBid[], lastPrice: string): DemandStep[] {
  const marks = Map.groupBy(bids, ({ ceiling }) => markBelow(ceiling, lastPrice));
  const steps: DemandStep[] = [];
  let [quantity, kitchens] = [0, new Set<string>()];
  for (const [cents, level] of [...marks].toSorted(([a], [b]) => b - a)) {
    for (const bid of level) quantity += bid.quantity;
    kitchens = new Set([...kitchens, ...level.map(({ buyerId }) => buyerId)]);
    if (kitchens.size < FEWEST_KITCHENS || cents === 0) continue;
    steps.unshift({ price: (cents / 100).toFixed(2), quantity });
    kitchens = new Set();
  }
  return steps;
}

/** Marks are a twentieth of the last price apart, in whole ten cents. */
function markBelow(ceiling: string, lastPrice: string): number {
  const apart = Math.max(1, Math.round(Number(lastPrice) / 2)) * 10;
  return Math.floor(Math.round(Number(ceiling) * 10_000) / (apart * 100)) * apart;
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
