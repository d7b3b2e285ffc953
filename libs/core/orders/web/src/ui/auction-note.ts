import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CountPipe, Icon, SentencePipe, TimePipe } from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';

/** How goods are sold whose price comes in the morning; in the basket, one press agrees to every ceiling that is proposed. */
@Component({
  selector: 'ml-auction-note',
  imports: [CountPipe, Icon, MatButton, SentencePipe, TimePipe],
  template: `
    <ml-icon name="ship" />
    <div>
      <p>
        <strong>{{ 'orders.portal.auction.at-price' | transloco }}</strong>
        {{ 'orders.portal.auction.how' | transloco: { time: (pricesDueAt() | time) } }}
      </p>
      @if (inBasket() && open().length) {
        <button matButton="filled" type="button" (click)="accept()">
          {{ open().length | count: 'orders.portal.auction.accept-all' }}
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--p3);
      padding: var(--p3) var(--p4);
      border-radius: var(--radius);
      background: var(--estran-pale);
      color: var(--ardoise);
    }
    :host(.below) {
      margin-block-end: var(--p4);
    }
    ml-icon {
      color: var(--estran-strong);
    }
    div {
      display: grid;
      gap: var(--p3);
      justify-items: start;
    }
    button {
      min-height: 48px;
    }
  `,
})
export class AuctionNote {
  readonly pricesDueAt = input.required<string>();
  /** Ceilings are agreed to where the basket is read over. */
  readonly inBasket = input(false);
  private readonly store = inject(BasketStore);
  protected readonly open = computed(() =>
    (this.store.basket()?.lines ?? []).filter(
      ({ offerId, proposedCeiling }) => proposedCeiling && this.store.termsOf(offerId).priceCeiling === null,
    ),
  );

  protected accept(): void {
    for (const { offerId, proposedCeiling } of this.open())
      this.store.askTerms(offerId, { ...this.store.termsOf(offerId), priceCeiling: proposedCeiling });
  }
}
