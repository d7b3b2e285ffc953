import { Component, computed } from '@angular/core';
import { DayPipe, EmptyState, Failure, SentencePipe, Skeleton, Tide, ask, onNews } from '@maillon/platform/web';
import { AuctionsToPriceDocument, type AuctionOfThisMorningFragment } from '../data/auctions.generated';
import { AuctionPrices } from '../ui/auction-prices';

/** On the quay, at half past six: what is asked, at which ceilings, and one's prices. */
@Component({
  imports: [AuctionPrices, DayPipe, EmptyState, Failure, SentencePipe, Skeleton, Tide],
  template: `
    <h1>{{ 'orders.portal.auction.title' | transloco }}</h1>
    @if (answer.error() && !answer.value()) {
      <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
    } @else {
      @for (auction of auctions(); track auction.sessionId) {
        <section [attr.aria-labelledby]="'auction-' + auction.sessionId">
          <p class="when" [id]="'auction-' + auction.sessionId">
            {{ 'orders.portal.session.delivery' | transloco: { day: auction.deliveryDay | day: 'long' } }}
          </p>
          <ml-tide says="orders.portal.auction.tide" [opensAt]="auction.cutOffAt" [cutOffAt]="auction.pricesDueAt" />
          @if (auction.takesPrices) {
            <p class="quiet">{{ 'orders.portal.auction.lead' | transloco }}</p>
          }
          <ml-auction-prices [auction]="auction" (said)="put($event)" />
        </section>
      } @empty {
        @if (answer.value()) {
          <ml-empty-state
            icon="ship"
            [title]="'orders.portal.auction.none' | transloco"
            [hint]="'orders.portal.auction.none-hint' | transloco"
          />
        } @else {
          <ml-skeleton shape="cards" [count]="3" />
        }
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p4);
      max-width: 860px;
      margin: 0 auto;
      padding: var(--p5);
    }
    section {
      display: grid;
      gap: var(--p3);
    }
    .when {
      font: 600 1.2rem/1.25 var(--font-title);
    }
    @media (max-width: 760px) {
      :host {
        padding: var(--p4) var(--p3);
      }
    }
  `,
})
export class MorningAuctionPage {
  protected readonly answer = ask(AuctionsToPriceDocument, () => ({}));
  protected readonly auctions = computed(() => this.answer.value()?.morningAuctions ?? []);

  constructor() {
    onNews('orders.morning-auction', () => this.answer.reload());
  }

  protected put(said: AuctionOfThisMorningFragment): void {
    this.answer.put({
      morningAuctions: this.auctions().map((one) => (one.sessionId === said.sessionId ? said : one)),
    });
  }
}
