import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  CountPipe,
  DayPipe,
  Icon,
  PricePipe,
  PriceSlate,
  RefusalBanner,
  SentencePipe,
  Session,
  Stepper,
  dayOf,
} from '@maillon/platform/web';
import type { MyOfferFragment } from '../data/my-offers.generated';
import { OfferLedgerView, type ShareSaid } from './offer-ledger';
import { ProductPicture } from './product-picture';

/** One offer of the producer who looks: what is declared, what is taken, what is left. */
@Component({
  selector: 'ml-my-offer-item',
  imports: [
    CountPipe,
    DayPipe,
    Icon,
    MatButton,
    OfferLedgerView,
    PricePipe,
    PriceSlate,
    ProductPicture,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Stepper,
  ],
  templateUrl: './my-offer-item.html',
  styleUrl: './my-offer-item.css',
})
export class MyOfferItem {
  readonly offer = input.required<MyOfferFragment>();
  readonly busy = input(false);
  readonly error = input<unknown>();
  readonly declared = output<number>();
  readonly paused = output<void>();
  readonly resumed = output<void>();
  readonly withdrawn = output<void>();
  readonly limited = output<ShareSaid>();

  private readonly session = inject(Session);
  /** The nearest day of its offer: by whose rules it is not sold. */
  protected readonly nextDay = computed(() => {
    const today = dayOf(this.session.now(), this.session.timeZone());
    const { availableFrom, availableTo } = this.offer();
    if (today < availableFrom) return availableFrom;
    return today > availableTo ? availableTo : today;
  });
  protected readonly wanted = linkedSignal(() => this.offer().declared);
  protected readonly open = computed(() => this.offer().state !== 'withdrawn');
  /** Less is offered than was declared: the same number said once more makes it believed again. */
  protected readonly heldBack = computed(
    () => this.offer().state === 'open' && this.offer().offered < this.offer().declared,
  );
  protected readonly said = computed(() => {
    const { confirmedAt, availableFrom } = this.offer();
    return confirmedAt ? dayOf(new Date(confirmedAt), this.session.timeZone()) : availableFrom;
  });
  protected readonly old = computed(() => this.offer().state === 'on-demand');
  protected readonly changed = computed(() => this.wanted() !== this.offer().declared);
}
