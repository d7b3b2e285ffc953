import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { afterAct, type OfferState } from './offer-states';

/** Sales units; more is a slip of the finger. */
export const MOST_DECLARED = 100_000;

export type { OfferState } from './offer-states';

/** Who says how much there is, by which way, and when. */
export interface Saying {
  readonly source: OfferSource;
  /** Null: nobody in person, but a link or a job. */
  readonly personId: string | null;
  readonly at: Date;
  /** The producer's fill rate then, in basis points. */
  readonly fillBp: number;
}

/** The ways by which a quantity comes to be known. */
export const OFFER_SOURCES = ['grid', 'import', 'one-tap', 'proposal', 'phone', 'question', 'commitment'] as const;
export type OfferSource = (typeof OFFER_SOURCES)[number];

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
  confirmedAt!: Date | null;
  declaredSource!: OfferSource;
  declaredBy!: string | null;
  fillBp!: number;

  /** Sets the total quantity, in sales units. Saying the same again confirms it. */
  declare(declared: number, saying: Saying): void {
    this.mustBeSharable();
    if (this.frozen && declared > this.declared) throw catalogueRefusals.because('producer-suspended');
    const taken = this.reserved + this.allocated;
    if (declared < taken) throw catalogueRefusals.because('quantity-below-reserved', { taken });
    this.declared = declared;
    this.confirmedAt = saying.at;
    this.declaredSource = saying.source;
    this.declaredBy = saying.personId;
    this.fillBp = saying.fillBp;
  }

  /** It is for everybody, and can be dealt out among ways of selling. */
  mustBeSharable(): void {
    this.mustBeAround();
    if (this.forBuyerId) throw catalogueRefusals.because('offer-promised');
  }

  /** Nothing more can be ordered; what was reserved is for the cut-off to decide. */
  withdraw(): void {
    this.state = afterAct(this.state, 'withdraw', this.productName);
  }

  /** Kept from sale until it is resumed. */
  pause(): void {
    this.state = afterAct(this.state, 'pause', this.productName);
  }

  resume(): void {
    this.state = afterAct(this.state, 'resume', this.productName);
  }

  private mustBeAround(): void {
    if (this.state === 'withdrawn') throw catalogueRefusals.because('offer-withdrawn', { product: this.productName });
  }
}
