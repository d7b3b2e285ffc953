import { Component, computed, input, output } from '@angular/core';
import { ProductPicture } from '@maillon/core/catalogue/web';
import { CentsPipe, PricePipe, SentencePipe, Stepper } from '@maillon/platform/web';
import { BidCeiling } from './bid-ceiling';
import { LatestHour } from './latest-hour';
import type { BasketContentFragment } from '../data/basket.generated';
import type { LineTerms } from '../data/line-terms';
import { LineTermsField } from './line-terms-field';

const SUBSTITUTIONS = ['ask', 'accept', 'never'];

/** A line of the basket before ordering: how much, and what to do if it runs short. */
@Component({
  selector: 'ml-checkout-line',
  imports: [BidCeiling, CentsPipe, LatestHour, LineTermsField, PricePipe, ProductPicture, SentencePipe, Stepper],
  templateUrl: './checkout-line.html',
  styleUrl: './checkout-line.css',
})
export class CheckoutLine {
  readonly line = input.required<BasketContentFragment['lines'][number]>();
  readonly quantity = input.required<number>();
  readonly pending = input(false);
  readonly refusal = input<string>();
  readonly sessionCutOffAt = input<string>();
  readonly asked = output<number>();
  readonly substitution = output<string>();
  /** What the buyer says of the line besides. */
  readonly terms = input.required<LineTerms>();
  readonly said = output<LineTerms>();

  protected readonly choices = SUBSTITUTIONS;
  protected readonly name = computed(() => `${this.line().productName}, ${this.line().unitLabel}`);
  protected withCeiling(priceCeiling: string): LineTerms {
    return { ...this.terms(), priceCeiling };
  }

  protected readonly most = computed(() => Math.max(this.line().available, this.line().quantity));
}
