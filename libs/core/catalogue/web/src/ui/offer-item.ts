import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  CountPipe,
  CentsPipe,
  OriginLine,
  PricePipe,
  PriceSlate,
  PromiseLine,
  SentencePipe,
  Stepper,
} from '@maillon/platform/web';
import { nextStep, unitPriceFor } from '@maillon/core/catalogue/contract';
import type { MarketOfferFragment } from '../data/market.generated';
import { ProductPicture } from './product-picture';

/** When goods ordered now arrive. */
export interface DeliveryPromise {
  readonly cutOffAt: string;
  readonly day: string;
  readonly windowStart?: string | null;
  readonly windowEnd?: string | null;
}

const FEW = 5;

/** An offer that can be ordered: a card on a phone, a line on a desk, the same words in the same order. */
@Component({
  selector: 'ml-offer-item',
  imports: [
    CountPipe,
    CentsPipe,
    OriginLine,
    PricePipe,
    PriceSlate,
    ProductPicture,
    PromiseLine,
    RouterLink,
    SentencePipe,
    Stepper,
  ],
  templateUrl: './offer-item.html',
  styleUrl: './offer-item.css',
})
export class OfferItem {
  readonly offer = input.required<MarketOfferFragment>();
  readonly promise = input.required<DeliveryPromise>();
  readonly labels = input<ReadonlyMap<string, string>>(new Map());
  /** By the rules of the territory, for this buyer. */
  readonly local = input(false);
  readonly quantity = input(0);
  /** Per cent above the estimate up to which what is weighed is charged. */
  readonly tolerancePercent = input<number>();
  /** Its price is the last known one, and comes in the morning. */
  readonly indicative = input(false);
  readonly pending = input(false);
  /** Why the last quantity asked was not taken. */
  readonly refusal = input<string>();
  readonly closed = input(false);
  /** Its name leads to its own page. */
  readonly linked = input(true);
  readonly asked = output<number>();

  protected readonly name = computed(() => `${this.offer().product.name}, ${this.offer().unit.label}`);
  /** What may be in the basket at most: what is left, and what is already there. */
  protected readonly most = computed(() => Math.max(this.offer().available, this.quantity()));
  protected readonly soldOut = computed(() => this.offer().available === 0);
  /** Confirmed too long ago to be reserved: whoever uses the item gives the way to ask. */
  protected readonly onDemand = computed(() => this.offer().state === 'on-demand');
  protected readonly few = computed(() => !this.soldOut() && !this.onDemand() && this.offer().available <= FEW);
  /** What a unit that is weighed costs at most without the buyer's consent. */
  protected readonly ceilingCents = computed(() => {
    const percent = this.tolerancePercent();
    return percent === undefined || this.indicative()
      ? null
      : Math.round((this.offer().estimateCents * (100 + percent)) / 100);
  });
  protected readonly weighed = computed(() => this.offer().unit.pricing === 'kg');

  private readonly scale = computed(() => {
    const { unitPrice, priceSteps } = this.offer();
    return [{ from: 1, unitPrice }, ...(priceSteps ?? [])] as const;
  });
  /** At the quantity that is in the basket: it falls as steps are reached. */
  protected readonly unitPrice = computed(() => unitPriceFor(this.scale(), this.quantity()));
  protected readonly next = computed(() => (this.indicative() ? null : nextStep(this.scale(), this.quantity())));

  protected labelOf(code: string): string {
    return this.labels().get(code) ?? code;
  }
}
