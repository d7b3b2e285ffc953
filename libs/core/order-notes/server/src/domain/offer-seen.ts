import type { PriceScale } from '@maillon/core/catalogue/contract';

/** What can be ordered in a session, as far as a note is concerned. */
export interface OfferSeen {
  readonly offerId: string;
  readonly productId: string;
  readonly productName: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly referenceCode: string;
  readonly labels: readonly string[];
  readonly unit: {
    readonly label: string;
    readonly kind: string;
    readonly baseUnit: 'piece' | 'gram' | 'millilitre';
    readonly baseQuantity: number;
    readonly pricing: 'unit' | 'kg';
    readonly nominalMassG: number | null;
  };
  readonly unitPrice: string;
  /** The same by quantity. */
  readonly scale: PriceScale;
  /** Sales units. */
  readonly available: number;
  readonly inSeason: boolean;
}

/** What the kitchen ordered before, the latest first. */
export interface Bought {
  readonly orderId: string;
  /** Delivery day, YYYY-MM-DD. */
  readonly day: string;
  readonly productId: string;
  readonly productName: string;
  readonly referenceCode: string;
  readonly unitLabel: string;
  readonly quantity: number;
}
