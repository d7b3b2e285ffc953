import { unitPriceFor, type PriceScale } from '@maillon/core/catalogue/contract';
import type { Substitution } from './basket';
import { stretchedTo, type LineTerms } from './line-terms';

export type LineState = 'intention' | 'allocated' | 'partly-allocated' | 'short' | 'cancelled';

/** What the offer said when the line was ordered: later changes of the catalogue do not touch it. */
export interface OrderedOffer {
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly producerCommune: string;
  readonly productName: string;
  readonly referenceCode: string;
  readonly temperatureClass: string;
  /** Labels that were backed when it was ordered, for the day of the goods. */
  readonly labels: readonly string[];
  readonly unitLabel: string;
  /** unit or kg. */
  readonly pricing: string;
  readonly nominalMassG: number | null;
  /** Exact decimal in euros, excluding VAT. */
  readonly unitPrice: string;
  /** Of a morning auction: the last known price when it was ordered. Null: `unitPrice` is its price. */
  readonly indicativePrice: string | null;
  /** The same by quantity: another quantity of the line has the price that it had then. Null: one price. */
  readonly priceScale: PriceScale | null;
  /** VAT of its goods on the delivery day, in basis points; null for lines from before it was written down. */
  readonly vatBp: number | null;
  /** How its seller stood towards VAT then; null: nothing was stated. */
  readonly vatRegime: string | null;
}

/** So many sales units of one offer. An intention until the cut-off. */
export class OrderLine implements OrderedOffer, LineTerms {
  id!: string;
  territoryId!: string;
  orderId!: string;
  offerId!: string;
  producerId!: string;
  producerName!: string;
  producerCommune!: string;
  productName!: string;
  referenceCode!: string;
  temperatureClass!: string;
  labels!: string[];
  unitLabel!: string;
  pricing!: string;
  nominalMassG!: number | null;
  unitPrice!: string;
  indicativePrice!: string | null;
  priceScale!: PriceScale | null;
  vatBp!: number | null;
  vatRegime!: string | null;
  quantity!: number;
  substitution!: Substitution;
  minimum!: number | null;
  maximum!: number | null;
  priceCeiling!: string | null;
  note!: string | null;
  tolerancePercent!: number | null;
  /** What its buyer agreed to pay for what weighs more. */
  acceptedCents!: number | null;
  allocatedQuantity!: number;
  /** Of what was allocated: what will not come after all. */
  unservedQuantity!: number;
  state!: LineState;
  reason!: string | null;
  /** What somebody added to the reason in their own words. */
  reasonNote!: string | null;

  /** Units that are reserved for it while it is an intention. */
  get reserved(): number {
    return this.state === 'intention' ? this.quantity : 0;
  }

  get terms(): LineTerms {
    const { minimum, maximum, priceCeiling, note } = this;
    return { minimum, maximum, priceCeiling, note };
  }

  /** Returns how many more units it needs; fewer when negative. Without terms it keeps those that it has. */
  changeTo(quantity: number, terms?: LineTerms | null): number {
    const difference = quantity - this.reserved;
    this.state = 'intention';
    this.reason = null;
    this.quantity = quantity;
    Object.assign(this, terms ?? stretchedTo(this.terms, quantity));
    if (this.priceScale) this.unitPrice = unitPriceFor(this.priceScale, quantity);
    return difference;
  }

  /** Returns the units it gives back. What was wanted stays written. */
  cancel(reason: string): number {
    const given = this.reserved;
    this.state = 'cancelled';
    this.reason = reason;
    return given;
  }
}
