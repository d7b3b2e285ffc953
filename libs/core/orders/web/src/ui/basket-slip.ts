import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CentsPipe, CountPipe, Failure, Icon, PricePipe, SentencePipe, Skeleton, Stepper } from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';
import { injectOpenSessions } from '../data/open-session';
import { LatestHour } from './latest-hour';
import { byProducer } from './by-producer';
import { OrderTerms } from './order-terms';
import { PooledProgress } from './pooled-progress';
import { VatSums } from './vat-sums';

/** The basket as an order slip, always in reach at the side of the market. */
@Component({
  selector: 'ml-basket-slip',
  imports: [
    CentsPipe,
    CountPipe,
    Failure,
    Icon,
    LatestHour,
    MatButton,
    OrderTerms,
    PooledProgress,
    PricePipe,
    RouterLink,
    SentencePipe,
    Skeleton,
    Stepper,
    VatSums,
  ],
  templateUrl: './basket-slip.html',
  styleUrl: './basket-slip.css',
})
export class BasketSlip {
  readonly sessionId = input.required<string>();
  protected readonly store = inject(BasketStore);
  private readonly sessions = injectOpenSessions();
  protected readonly sessionCutOffAt = computed(
    () => this.sessions.all().find(({ id }) => id === this.sessionId())?.cutOffAt,
  );
  protected readonly groups = computed(() => byProducer(this.store.basket()?.lines ?? []));
}
