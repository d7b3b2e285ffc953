import { Component, input } from '@angular/core';
import { PricePipe, SentencePipe } from '@maillon/platform/web';
import type { LineTerms } from '../data/line-terms';

/** What a buyer said of a line, in one breath: bounds, ceiling, word to the producer. */
@Component({
  selector: 'ml-said-terms',
  imports: [PricePipe, SentencePipe],
  template: `@if (terms().minimum ?? terms().maximum; as n) {
      <span class="figure">{{
        'orders.common.terms.' + bounds() | transloco: { n, least: terms().minimum, most: terms().maximum }
      }}</span>
    }
    @if (terms().priceCeiling; as ceiling) {
      <span class="figure">{{
        'orders.common.terms.ceiling' | transloco: { price: (ceiling | price) + (pricing() === 'kg' ? '/kg' : '') }
      }}</span>
    }
    @if (terms().note; as note) {
      <q>{{ note }}</q>
    }`,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 2px 10px;
    }

    span {
      white-space: nowrap;
    }

    q {
      font-style: italic;
      overflow-wrap: anywhere;
    }
  `,
})
export class SaidTerms {
  readonly terms = input.required<LineTerms>();
  readonly pricing = input('unit');

  protected bounds(): string {
    const { minimum, maximum } = this.terms();
    if (minimum === null) return 'at-most';
    if (maximum === null) return 'at-least';
    return minimum === maximum ? 'exactly' : 'between';
  }
}
