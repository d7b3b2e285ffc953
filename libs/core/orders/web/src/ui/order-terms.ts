import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CentsPipe, Icon, Meter, SentencePipe } from '@maillon/platform/web';
import type { BasketContentFragment } from '../data/basket.generated';
import type { WayFees } from '../data/way-fees';

/** What the rules of the territory still ask of this basket, and what its delivery costs. Nothing where they ask nothing. */
@Component({
  selector: 'ml-order-terms',
  imports: [CentsPipe, Icon, Meter, RouterLink, SentencePipe],
  templateUrl: './order-terms.html',
  styleUrl: './order-terms.css',
})
export class OrderTerms {
  readonly basket = input.required<BasketContentFragment>();
  /** Of receiving it, as far as that is known; null: nothing is said of it. */
  readonly fees = input.required<WayFees | null>();
  protected readonly terms = computed(() => this.basket().terms);
  /** Beside what a morning auction may cost at most, sums of another price would seem wrong. */
  protected readonly isEstimated = computed(() => {
    const { minimumCents, minimumPerProducerCents, freeDeliveryFromCents } = this.terms();
    const asksAnything = minimumCents || minimumPerProducerCents || this.fees()?.mostCents || freeDeliveryFromCents;
    return this.basket().pricesDueAt !== null && !!asksAnything;
  });
  protected readonly freeIn = computed(() => {
    const { freeDeliveryFromCents } = this.terms();
    return freeDeliveryFromCents && this.fees()?.mostCents ? freeDeliveryFromCents - this.basket().estimateCents : 0;
  });
}
