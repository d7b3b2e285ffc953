import type { Refusal } from '@maillon/platform/contract';
import type { OfferState } from './offer';
import type { DatedPrice } from './price-history';
import type { SalesUnitShape } from './sales-unit';

export interface ShelfOffer {
  readonly id: string;
  readonly unitId: string;
  availableFrom: string;
  availableTo: string;
  declared: number;
  /** Reserved and allocated. */
  readonly taken: number;
  readonly state: OfferState;
}

export interface ShelfUnit {
  readonly id: string;
  readonly productId: string;
  shape: SalesUnitShape;
  prices: readonly DatedPrice[];
  readonly offers: ShelfOffer[];
}

export interface ShelfProduct {
  readonly id: string;
  readonly producerId: string;
  readonly referenceCode: string;
  readonly name: string;
  labels: readonly string[];
  readonly units: ShelfUnit[];
}

/** What a row comes to, with the things that it changed. */
export interface Shelving {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'refused';
  readonly refusal?: Refusal;
  readonly warning?: Refusal;
  readonly product?: ShelfProduct;
  readonly unit?: ShelfUnit;
  /** The unit whose prices changed. */
  readonly priced?: ShelfUnit;
  /** The first day that costs otherwise than before; absent for a unit that never had a price. */
  readonly repricedFrom?: string;
  readonly offer?: ShelfOffer;
}

/** Each thing that several shelvings changed, once. */
export class ShelfChanges {
  readonly products = new Map<string, ShelfProduct>();
  readonly units = new Map<string, ShelfUnit>();
  readonly priced = new Map<string, ShelfUnit>();
  readonly offers = new Map<string, { readonly offer: ShelfOffer; readonly producerId: string }>();

  /** Units that cost otherwise than before. */
  readonly repriced = new Set<string>();
  /** The first day of any of them. */
  repricedFrom: string | null = null;

  add({ product, unit, priced, repricedFrom: from, offer }: Shelving, producerId: string): void {
    if (product) this.products.set(product.id, product);
    if (unit) this.units.set(unit.id, unit);
    if (priced) this.priced.set(priced.id, priced);
    if (priced && from) {
      this.repriced.add(priced.id);
      if (!this.repricedFrom || from < this.repricedFrom) this.repricedFrom = from;
    }
    if (offer) this.offers.set(offer.id, { offer, producerId });
  }
}
