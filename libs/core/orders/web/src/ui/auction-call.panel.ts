import { Component, computed } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CountPipe, Icon, SentencePipe, TimePipe, ask, onNews } from '@maillon/platform/web';
import { AuctionsToPriceDocument } from '../data/auctions.generated';

/** Above what a producer prepares: a morning auction that waits for their prices. Nothing on other mornings. */
@Component({
  imports: [CountPipe, Icon, MatButton, RouterLink, SentencePipe, TimePipe],
  template: `
    @if (waiting(); as auction) {
      <section class="card" aria-labelledby="auction-call">
        <ml-icon name="ship" />
        <div>
          <h2 id="auction-call">{{ 'orders.portal.auction.title' | transloco }}</h2>
          <p>
            {{ missing() | count: 'orders.portal.auction.call' }}
            {{ 'orders.portal.auction.until' | transloco: { time: (auction.pricesDueAt | time) } }}
          </p>
        </div>
        <a matButton="filled" routerLink="/criee">
          {{ (missing() ? 'orders.portal.auction.save' : 'orders.portal.auction.see') | transloco }}
        </a>
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--p3) var(--p4);
      align-items: center;
      margin-block: var(--p3);
      border-inline-start: 4px solid var(--estran);
    }
    ml-icon {
      --icon: 28px;
      color: var(--estran);
    }
    h2 {
      font-size: 1.2rem;
    }
    a {
      min-height: 48px;
    }
    @media (max-width: 620px) {
      section {
        grid-template-columns: auto minmax(0, 1fr);
      }
      a {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class AuctionCallPanel {
  private readonly answer = ask(AuctionsToPriceDocument, () => ({}));
  protected readonly waiting = computed(() => this.answer.value()?.morningAuctions.find((one) => one.takesPrices));
  protected readonly missing = computed(() => this.waiting()?.offers.filter(({ saidAt }) => !saidAt).length ?? 0);

  constructor() {
    onNews('orders.morning-auction', () => this.answer.reload());
  }
}
