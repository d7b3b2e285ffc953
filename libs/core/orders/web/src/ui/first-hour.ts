import { Component, computed, input } from '@angular/core';
import { Icon, InstantPipe, SentencePipe } from '@maillon/platform/web';
import type { BasketContentFragment } from '../data/basket.generated';

/** The hour of the basket that comes first, where it is not that of the sale. */
@Component({
  selector: 'ml-first-hour',
  imports: [Icon, InstantPipe, SentencePipe],
  template: `
    @if (first(); as first) {
      <p>
        <ml-icon name="clock" />
        {{
          'orders.portal.latest.first'
            | transloco: { at: (first.cutOffAt | instant: 'weekday'), products: first.products.join(', ') }
        }}
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      gap: var(--p2);
      padding: var(--p2) var(--p3);
      border-inline-start: 4px solid var(--ratte);
      border-radius: var(--radius-s);
      background: var(--ratte-pale);
      color: var(--ardoise);
      font-size: 0.933rem;
    }
  `,
})
export class FirstHour {
  readonly lines = input.required<BasketContentFragment['lines']>();
  readonly sessionCutOffAt = input.required<string>();

  protected readonly first = computed(() => {
    const [hour] = this.lines()
      .map(({ cutOffAt }) => cutOffAt)
      .toSorted();
    if (!hour || hour >= this.sessionCutOffAt()) return null;
    const products = this.lines().filter(({ cutOffAt }) => cutOffAt === hour);
    return { cutOffAt: hour, products: products.map(({ productName }) => productName) };
  });
}
