import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CentsPipe, CountPipe, Icon, SentencePipe } from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';

/** The basket under the thumb, on a phone. */
@Component({
  selector: 'ml-basket-bar',
  imports: [CentsPipe, CountPipe, Icon, RouterLink, SentencePipe],
  template: `
    @if (store.basket(); as basket) {
      @if (basket.lines.length || store.unsettled()) {
        <a routerLink="/panier" [queryParams]="{ session: sessionId() }" [class.unsettled]="store.unsettled()">
          <ml-icon name="shopping-basket" />
          <span>{{ basket.lines.length | count: 'orders.common.lines' }}</span>
          <strong class="figure">{{
            basket.pricesDueAt
              ? ('orders.common.at-most' | transloco: { amount: basket.ceilingCents | cents })
              : (basket.estimateCents | cents)
          }}</strong>
          <span class="go">{{ 'orders.portal.basket.see' | transloco }} <ml-icon name="chevron-right" /></span>
        </a>
      }
    }
  `,
  styles: `
    :host {
      position: fixed;
      z-index: 25;
      inset: auto var(--p3) calc(var(--bottom-nav) + var(--p2) + env(safe-area-inset-bottom));
    }
    a {
      display: flex;
      align-items: center;
      gap: var(--p2);
      min-height: 54px;
      padding: 0 var(--p4);
      border-radius: var(--radius-l);
      background: var(--estran);
      color: var(--on-estran);
      box-shadow: var(--shadow-2);
      text-decoration: none;
      font-weight: 600;
    }
    strong {
      margin-inline-start: auto;
      font: 600 1.2rem var(--font-title);
    }
    .unsettled strong {
      opacity: 0.85;
    }
    .go {
      display: inline-flex;
      align-items: center;
    }
    @media (min-width: 981px) {
      :host {
        display: none;
      }
    }
    @media (min-width: 761px) {
      :host {
        inset: auto var(--p5) var(--p4);
      }
    }
  `,
})
export class BasketBar {
  readonly sessionId = input.required<string>();
  protected readonly store = inject(BasketStore);
}
