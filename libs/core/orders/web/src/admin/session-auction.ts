import { Component, computed, input } from '@angular/core';
import { Failure, Icon, SentencePipe, Tide, ask, onNews } from '@maillon/platform/web';
import { AuctionsToPriceDocument, type AuctionOfThisMorningFragment } from '../data/auctions.generated';
import { AuctionPrices } from '../ui/auction-prices';
import { byProducer } from '../ui/by-producer';

/** A morning auction past its cut-off: who has given prices, and those of whoever cannot give them on screen. */
@Component({
  selector: 'ml-session-auction',
  imports: [AuctionPrices, Failure, Icon, SentencePipe, Tide],
  template: `
    @if (answer.error() && !answer.value()) {
      <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
    } @else if (auction(); as auction) {
      <section class="panel" aria-labelledby="auction-title">
        <header>
          <h2 id="auction-title">{{ 'orders.admin.auction.title' | transloco }}</h2>
          <p [class]="'badge ' + (auction.producersPriced === auction.producers ? 'good' : 'wait')">
            {{ 'orders.admin.auction.priced' | transloco: { n: auction.producersPriced, of: auction.producers } }}
          </p>
        </header>
        @if (auction.takesPrices) {
          <ml-tide says="orders.portal.auction.tide" [opensAt]="auction.cutOffAt" [cutOffAt]="auction.pricesDueAt" />
        }
        @for (producer of producers(); track producer.id) {
          <details>
            <summary>
              <ml-icon name="chevron-right" />
              <strong>{{ producer.name }}</strong>
              <span [class]="'badge ' + (producer.said === producer.offers ? 'good' : 'wait')">
                {{ 'orders.admin.auction.offers' | transloco: { n: producer.said, of: producer.offers } }}
              </span>
            </summary>
            <ml-auction-prices [auction]="auction" [producerId]="producer.id" (said)="put($event)" />
          </details>
        }
      </section>
    } @else if (answer.value()) {
      <section class="panel" aria-labelledby="auction-title">
        <h2 id="auction-title">{{ 'orders.admin.auction.title' | transloco }}</h2>
        <p class="quiet">{{ 'orders.admin.auction.nothing-asked' | transloco }}</p>
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: var(--p3);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p3);
      align-items: center;
    }
    details {
      border-top: 1px solid var(--line);
    }
    summary {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p2) var(--p3);
      align-items: center;
      min-height: var(--touch);
      list-style: none;
      cursor: pointer;
    }
    summary strong {
      flex: 1 1 60%;
    }
    summary .badge {
      margin-inline-start: auto;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    details[open] summary ml-icon {
      rotate: 90deg;
    }
    ml-auction-prices {
      --page: var(--card);
      display: block;
      padding-bottom: var(--p3);
    }
  `,
})
export class SessionAuction {
  readonly sessionId = input.required<string>();
  /** Raised when it must be read again. */
  readonly round = input(0);
  protected readonly answer = ask(AuctionsToPriceDocument, () => {
    this.round();
    return { sessionId: this.sessionId() };
  });
  protected readonly auction = computed(() => this.answer.value()?.morningAuctions[0]);
  protected readonly producers = computed(() =>
    byProducer(this.auction()?.offers ?? []).map(({ producerId: id, producerName: name, lines }) => ({
      ...{ id, name, offers: lines.length },
      said: lines.filter(({ saidAt }) => saidAt).length,
    })),
  );

  constructor() {
    onNews('orders.morning-auction', () => this.answer.reload());
  }

  protected put(said: AuctionOfThisMorningFragment): void {
    this.answer.put({ morningAuctions: [said] });
  }
}
