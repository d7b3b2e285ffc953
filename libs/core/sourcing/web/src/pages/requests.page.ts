import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { DayPipe, EmptyState, Failure, InstantPipe, SentencePipe, Skeleton, askPages } from '@maillon/platform/web';
import { RequestListDocument } from '../data/requests.generated';
import { SourcingState } from '../ui/state-badge';

/** What a buyer has asked, or what a producer is asked. */
@Component({
  imports: [DayPipe, EmptyState, Failure, InstantPipe, MatButton, RouterLink, SentencePipe, Skeleton, SourcingState],
  template: `
    <header class="head">
      <div>
        <h1>{{ words + '.title' | transloco }}</h1>
        <p class="quiet">{{ words + '.lead' | transloco }}</p>
      </div>
      @if (!isProducer) {
        <a matButton="filled" routerLink="/appels-d-offres/nouveau">{{ 'sourcing.ask.title' | transloco }}</a>
      }
    </header>
    @if (requests.error(); as error) {
      <ml-failure [error]="error" (retry)="requests.reload()" />
    } @else if (!shown()) {
      <ml-skeleton shape="rows" [count]="4" />
    } @else if (shown()?.length === 0) {
      <ml-empty-state icon="scale" [title]="words + '.none' | transloco" [hint]="words + '.none-hint' | transloco" />
    } @else {
      <ul class="list">
        @for (one of shown(); track one.id) {
          <li>
            <a class="item" [routerLink]="[isProducer ? '/demandes' : '/appels-d-offres', one.id]">
              <span>
                <strong>{{ one.title }}</strong>
                <span class="quiet small">
                  {{ one.reference }} · {{ isProducer ? one.buyerName + ' · ' : ''
                  }}{{ 'sourcing.requests.lines' | transloco: { count: one.lines } }} ·
                  {{ 'sourcing.requests.need' | transloco: { from: (one.neededFrom | day), to: (one.neededTo | day) } }}
                </span>
                <span class="quiet small">
                  {{ 'sourcing.requests.until' | transloco: { at: (one.deadline | instant: 'short') } }}
                  @if (isProducer) {
                    · {{ 'sourcing.demands.answered' | transloco: { count: one.ownQuotes, lines: one.lines } }}
                    @if (one.ownAwards) {
                      · <strong>{{ 'sourcing.demands.chosen' | transloco }}</strong>
                    }
                  } @else if (one.state !== 'draft') {
                    · {{ 'sourcing.requests.answers' | transloco: { count: one.answered, of: one.invited } }}
                  }
                </span>
              </span>
              <ml-sourcing-state [state]="one.state" />
            </a>
          </li>
        }
      </ul>
      @if (requests.hasMore()) {
        <button matButton="outlined" type="button" (click)="requests.more()">
          {{ 'platform.common.table.more' | transloco }}
        </button>
      }
    }
  `,
  styleUrl: './sheet.css',
})
export class RequestsPage {
  protected readonly isProducer = inject(Router).url.startsWith('/demandes');
  protected readonly words = this.isProducer ? 'sourcing.demands' : 'sourcing.requests';
  protected readonly requests = askPages(
    RequestListDocument,
    () => ({ first: 50 }),
    (data) => data.quoteRequests,
  );
  protected readonly shown = computed(() => this.requests.items());
}
