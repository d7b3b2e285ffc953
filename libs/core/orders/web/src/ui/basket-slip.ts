import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CentsPipe, CountPipe, Failure, Icon, PricePipe, SentencePipe, Skeleton, Stepper } from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';
import { injectOpenSessions } from '../data/open-session';
import { feesOf, vatWith } from '../data/way-fees';
import type { Ways } from '../data/ways';
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
  /** Ways to receive it in this session; undefined while they are not known. */
  readonly ways = input.required<Ways | undefined>();
  protected readonly store = inject(BasketStore);
  private readonly sessions = injectOpenSessions();
  protected readonly sessionCutOffAt = computed(
    () => this.sessions.all().find(({ id }) => id === this.sessionId())?.cutOffAt,
  );
  protected readonly fees = computed(() => {
    const basket = this.store.basket();
    return basket ? feesOf(basket, this.ways() ?? []) : null;
  });
  /** Null as long as it hangs on the way that is chosen. */
  protected readonly feeCents = computed(() => {
    const fees = this.fees();
    return fees && fees.leastCents === fees.mostCents ? fees.mostCents : null;
  });
  protected readonly covers = computed(() => {
    const fee = this.feeCents();
    if (fee === null) return 'goods';
    return fee === 0 ? 'all' : this.fees()?.isBrought ? 'delivered' : 'fetched';
  });
  protected readonly vatWith = vatWith;
  protected readonly groups = computed(() => byProducer(this.store.basket()?.lines ?? []));
}
