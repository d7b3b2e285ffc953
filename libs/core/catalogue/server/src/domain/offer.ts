import { catalogueRefusals } from '@maillon/core/catalogue/contract';

/** Sales units; more is a slip of the finger. */
export const MOST_DECLARED = 100_000;

export type OfferState = 'open' | 'paused' | 'withdrawn';

/** A quantity of a sales unit that a producer puts forward on given days. reserved + allocated never exceed declared. */
export class Offer {
  id!: string;
  territoryId!: string;
  unitId!: string;
  producerId!: string;
  productName!: string;
  declared!: number;
  readonly reserved!: number;
  readonly allocated!: number;
  /** Its producer is suspended or has left. */
  readonly frozen!: boolean;
  /** The buyer to whom it is promised, and who alone sees it; null for everybody. */
  readonly forBuyerId!: string | null;
  state!: OfferState;

  /** Sets the total quantity, in sales units. */
  declare(declared: number): void {
    this.mustBeAround();
    if (this.forBuyerId) throw catalogueRefusals.because('offer-promised');
    if (this.frozen && declared > this.declared) throw catalogueRefusals.because('producer-suspended');
    const taken = this.reserved + this.allocated;
    if (declared < taken) throw catalogueRefusals.because('quantity-below-reserved', { taken });
    this.declared = declared;
  }

  /** Nothing more can be ordered; what was reserved is for the cut-off to decide. */
  withdraw(): void {
    this.mustBeAround();
    this.state = 'withdrawn';
  }

  private mustBeAround(): void {
    if (this.state === 'withdrawn') throw catalogueRefusals.because('offer-withdrawn', { product: this.productName });
  }
}
