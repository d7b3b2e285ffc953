import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CentsPipe, GramsPipe, Icon, NumberPipe, PricePipe, SentencePipe, Stepper } from '@maillon/platform/web';
import type { BuyerOrderDetailFragment } from '../data/buyer-order.generated';
import { isSaid, type LineTerms } from '../data/line-terms';
import { BidCeiling } from './bid-ceiling';
import { LineTermsField } from './line-terms-field';
import { SaidTerms } from './said-terms';

const TONES: Readonly<Record<string, string>> = { allocated: 'good', 'partly-allocated': 'wait', short: 'bad' };

/** A line of an order and what became of it. Before the cut-off its quantity may be changed, after a preview. */
@Component({
  selector: 'ml-order-line-item',
  imports: [
    BidCeiling,
    CentsPipe,
    GramsPipe,
    Icon,
    LineTermsField,
    MatButton,
    NumberPipe,
    PricePipe,
    SaidTerms,
    SentencePipe,
    Stepper,
  ],
  templateUrl: './order-line-item.html',
  styleUrl: './order-line-item.css',
})
export class OrderLineItem {
  readonly line = input.required<BuyerOrderDetailFragment['lines'][number]>();
  readonly changeable = input(false);
  readonly busy = input(false);
  /** Its goods were weighed and brought: what it might have cost is no matter any more. */
  readonly delivered = input(false);
  /** What came of it, and is charged. */
  readonly brought = input<BuyerOrderDetailFragment['deliveredLines'][number]>();
  readonly asked = output<number>();
  /** Other terms of the line, while they are the buyer's alone to say. */
  readonly said = output<LineTerms>();

  /** Wished while it is an intention, to come once it is firm. */
  protected readonly present = computed(() =>
    this.line().state === 'intention' ? this.line().quantity : this.line().servedQuantity,
  );
  protected readonly wanted = linkedSignal(() => this.present());
  protected readonly editable = computed(() => this.changeable() && this.line().state === 'intention');
  protected readonly isSaid = computed(() => isSaid(this.line().terms));
  protected readonly tone = computed(() => TONES[this.line().state] ?? '');
  /** At the auction: the last known price, then that of the morning; one that did not come stays what was known. */
  protected readonly awaitsPrice = computed(
    () => this.line().indicativePrice !== null && this.line().state === 'intention',
  );
  protected readonly priceWord = computed(() => {
    const { indicativePrice, state } = this.line();
    if (indicativePrice === null) return null;
    return ['allocated', 'partly-allocated'].includes(state)
      ? 'orders.portal.auction.of-the-day'
      : 'orders.portal.auction.last';
  });
  protected readonly missing = computed(() => ['short', 'partly-allocated'].includes(this.line().state));
}
