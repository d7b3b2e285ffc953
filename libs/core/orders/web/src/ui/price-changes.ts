import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, PricePipe, RefusalBanner, SentencePipe } from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';

/** Prices of the basket that are no longer those that its buyer saw: then, now, and one press to go on. */
@Component({
  selector: 'ml-price-changes',
  imports: [Icon, MatButton, PricePipe, RefusalBanner, SentencePipe],
  template: `
    @if (changed().length) {
      <section class="card" aria-labelledby="prices-changed">
        <h2 id="prices-changed"><ml-icon name="tag" /> {{ 'orders.portal.prices.title' | transloco }}</h2>
        <ul>
          @for (line of changed(); track line.offerId) {
            <li>
              <span>
                {{ line.productName }}, {{ line.unitLabel }} <span class="quiet small">{{ line.producerName }}</span>
              </span>
              <span class="figure">
                <s>{{ line.priceSeen | price }}</s>
                <span class="sr-only">{{ 'orders.portal.prices.then' | transloco }}</span>
                <ml-icon name="arrow-right" />
                <strong>{{ line.unitPrice | price }}{{ line.pricing === 'kg' ? '/kg' : '' }}</strong>
              </span>
            </li>
          }
        </ul>
        <p class="quiet small">
          {{ (rose() ? 'orders.portal.prices.rose' : 'orders.portal.prices.fell') | transloco }}
        </p>
        <ml-refusal [error]="error()" />
        <button matButton="filled" type="button" [disabled]="busy()" (click)="accept()">
          {{ (rose() ? 'orders.portal.prices.accept' : 'orders.portal.prices.read') | transloco }}
        </button>
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: var(--p3);
      justify-items: start;
      border-inline-start: 4px solid var(--ratte);
    }
    h2 {
      display: flex;
      align-items: center;
      gap: 8px;
      font: 600 1.06rem var(--font-text);
    }
    ul {
      display: grid;
      gap: var(--p2);
      width: 100%;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 2px var(--p4);
    }
    li .quiet {
      display: block;
    }
    s {
      margin-inline-end: 4px;
      color: var(--ardoise-2);
    }
  `,
})
export class PriceChanges {
  private readonly store = inject(BasketStore);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly changed = computed(() => this.store.basket()?.lines.filter(({ priceSeen }) => priceSeen) ?? []);
  protected readonly rose = computed(() =>
    this.changed().some(({ priceSeen, unitPrice }) => Number(unitPrice) > Number(priceSeen)),
  );

  protected async accept(): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.store.acceptPrices(this.changed());
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
