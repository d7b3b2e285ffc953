import { Component, computed } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DayPipe, EmptyState, Failure, Meter, SentencePipe, Skeleton, askPages } from '@maillon/platform/web';
import { CommitmentListDocument, type CommitmentListQuery } from '../data/commitments.generated';
import { SourcingState } from '../ui/state-badge';

type Listed = CommitmentListQuery['commitments']['nodes'][number];

/** Seasonal commitments of whoever looks: those that wait for them first. */
@Component({
  imports: [DayPipe, EmptyState, Failure, Meter, MatButton, RouterLink, Skeleton, SourcingState, SentencePipe],
  template: `
    <header class="head">
      <div>
        <h1>{{ 'sourcing.commitments.title' | transloco }}</h1>
        <p class="quiet">{{ 'sourcing.commitments.lead' | transloco }}</p>
      </div>
      <a matButton="filled" routerLink="/engagements/nouveau">{{ 'sourcing.propose.title' | transloco }}</a>
    </header>
    @if (commitments.error(); as error) {
      <ml-failure [error]="error" (retry)="commitments.reload()" />
    } @else if (!shown()) {
      <ml-skeleton shape="rows" [count]="4" />
    } @else if (shown()?.length === 0) {
      <ml-empty-state
        icon="calendar-check"
        [title]="'sourcing.commitments.none' | transloco"
        [hint]="'sourcing.commitments.none-hint' | transloco"
      />
    } @else {
      <ul class="list">
        @for (one of shown(); track one.id) {
          <li>
            <a class="item" [routerLink]="['/engagements', one.id]">
              <span>
                <strong
                  >{{ one.versions[0]?.productName }} ·
                  {{ one.ownSide === 'buyer' ? one.producerName : one.buyerName }}</strong
                >
                <span class="quiet small">
                  {{ one.reference }} ·
                  {{
                    'sourcing.requests.need'
                      | transloco: { from: (one.versions[0]?.startsOn | day), to: (one.versions[0]?.endsOn | day) }
                  }}
                  ·
                  {{
                    'sourcing.commitments.called'
                      | transloco: { count: one.calledUnits, max: one.seasonMax, unit: one.versions[0]?.unitLabel }
                  }}
                </span>
                <ml-meter [value]="one.calledUnits" [max]="one.seasonMax" />
                @if (waits(one)) {
                  <span class="badge wait">{{ 'sourcing.commitments.waits' | transloco }}</span>
                }
              </span>
              <ml-sourcing-state [state]="one.state" />
            </a>
          </li>
        }
      </ul>
      @if (commitments.hasMore()) {
        <button matButton="outlined" type="button" (click)="commitments.more()">
          {{ 'platform.common.table.more' | transloco }}
        </button>
      }
    }
  `,
  styleUrl: './sheet.css',
})
export class CommitmentsPage {
  protected readonly commitments = askPages(
    CommitmentListDocument,
    () => ({ first: 50 }),
    (data) => data.commitments,
  );
  protected readonly shown = computed(() =>
    this.commitments.items()?.toSorted((a, b) => Number(this.waits(b)) - Number(this.waits(a))),
  );

  /** It is negotiated, and this side has not signed the present version. */
  protected waits({ state, ownSide, signatures, versions }: Listed): boolean {
    const isNegotiated = state === 'proposed' || state === 'countered';
    return isNegotiated && !signatures.some((one) => one.side === ownSide && one.version === versions[0]?.version);
  }
}
