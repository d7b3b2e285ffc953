import { Component, computed, inject, input } from '@angular/core';
import { BasketStore } from '@maillon/core/orders/web';
import { Icon, NumberPipe, PricePipe, SentencePipe, Stepper } from '@maillon/platform/web';
import type { ServingFragment } from '../data/habits.generated';
import { priceChange } from './price-change';
import { ProposalRow } from './proposal-row';

/** What a kitchen wants, wherever the wish comes from. */
export interface HabitShown {
  readonly unitId: string;
  /** As the kitchen calls it. */
  readonly name: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly producerName: string;
  /** What is wanted, or usual. */
  readonly quantity: number;
  readonly offer?: ServingFragment | null;
  readonly reasonText?: string | null;
  readonly priceBefore?: string | null;
  readonly proposals: readonly ServingFragment[];
}

/** One line of a guide or of what was taken up: dense, since a kitchen has sixty of them. */
@Component({
  selector: 'ml-habit-line',
  imports: [Icon, NumberPipe, PricePipe, ProposalRow, SentencePipe, Stepper],
  templateUrl: './habit-line.html',
  styleUrl: './habit-line.css',
})
export class HabitLine {
  readonly line = input.required<HabitShown>();
  /** Offers the wanted quantity in one touch. */
  readonly usual = input(false);
  protected readonly store = inject(BasketStore);

  protected readonly label = computed(() => `${this.line().name}, ${this.line().unitLabel}`);
  protected readonly quantity = computed(() => {
    const offer = this.line().offer;
    return offer ? this.store.quantityOf(offer.offerId) : 0;
  });
  protected readonly most = computed(() => Math.max(this.line().offer?.available ?? 0, this.quantity()));
  protected readonly change = computed(() => priceChange(this.line().priceBefore, this.line().offer?.unitPrice));
  /** What the kitchen calls by its own name is recognised by the producer's. */
  protected readonly sub = computed(() => {
    const { name, productName, unitLabel, producerName } = this.line();
    return [name === productName ? '' : productName, unitLabel, producerName].filter(Boolean).join(' · ');
  });
}
