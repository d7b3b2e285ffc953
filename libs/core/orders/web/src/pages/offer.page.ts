import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AskProducer } from '@maillon/core/availability/web';
import {
  MarketFacetsDocument,
  OfferItem,
  OneMarketOfferDocument,
  OneSheetDocument,
  PriceSteps,
  SheetView,
} from '@maillon/core/catalogue/web';
import { EmptyState, Failure, Icon, SentencePipe, Session, Skeleton, ask } from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';
import { injectOpenSessions } from '../data/open-session';
import { SessionFulfilmentDocument } from '../data/sessions.generated';
import { BasketBar } from '../ui/basket-bar';
import { PooledProgress } from '../ui/pooled-progress';
import { promiseOf } from '../ui/promise-of';

/** One offer in full: what it costs, how much is left and when it comes, then all that its producer says of it. */
@Component({
  imports: [
    AskProducer,
    BasketBar,
    EmptyState,
    Failure,
    Icon,
    OfferItem,
    PooledProgress,
    PriceSteps,
    RouterLink,
    SentencePipe,
    SheetView,
    Skeleton,
  ],
  templateUrl: './offer.page.html',
  styleUrl: './offer.page.css',
})
export class OfferPage {
  readonly id = input.required<string>();

  protected readonly sessions = injectOpenSessions();
  protected readonly basket = inject(BasketStore);
  private readonly session = inject(Session);
  /** At the price of the day for which one would order. */
  protected readonly answer = ask(OneMarketOfferDocument, () => {
    const { answer, current } = this.sessions;
    if (!answer.value() && !answer.error()) return undefined;
    return { id: this.id(), day: current()?.deliveryDay ?? null };
  });
  protected readonly offer = computed(() => this.answer.value()?.offer);
  protected readonly sheetAnswer = ask(OneSheetDocument, () => {
    const id = this.offer()?.product.id;
    return id ? { id } : undefined;
  });
  protected readonly sheet = computed(() => this.sheetAnswer.value()?.productSheet);
  private readonly day = computed(() => this.sessions.current()?.deliveryDay);
  private readonly sessionId = computed(() => this.sessions.current()?.id);
  private readonly facets = ask(MarketFacetsDocument, () => {
    const day = this.day();
    return day ? { day } : undefined;
  });
  private readonly fulfilment = ask(SessionFulfilmentDocument, () => {
    const sessionId = this.sessionId();
    return sessionId ? { sessionId } : undefined;
  });
  protected readonly labels = computed(
    () => new Map(this.facets.value()?.catalogueFacets.labels.map(({ value, label }) => [value, label])),
  );
  protected readonly local = computed(() => {
    const offer = this.offer();
    return offer ? (this.facets.value()?.localProducers.includes(offer.producer.id) ?? false) : false;
  });
  protected readonly promise = computed(() =>
    promiseOf(this.sessions.current(), this.fulfilment.value()?.fulfilmentOptions ?? []),
  );
  /** Nothing to order in, or too late. */
  protected readonly closed = computed(() => {
    const current = this.sessions.current();
    return !current || Date.parse(current.cutOffAt) <= this.session.now().getTime();
  });

  constructor() {
    effect(() => {
      const id = this.sessionId();
      if (id) untracked(() => void this.basket.open(id));
    });
  }
}
