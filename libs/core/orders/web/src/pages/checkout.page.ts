import { Component, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  CentsPipe,
  CountPipe,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  Refused,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  Tide,
  ask,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { PlaceBuyerOrderDocument } from '../data/basket.generated';
import { BasketStore } from '../data/basket.store';
import { injectOpenSessions } from '../data/open-session';
import { SessionFulfilmentDocument, type SessionFulfilmentQuery } from '../data/sessions.generated';
import { feesOf, vatWith } from '../data/way-fees';
import { byProducer } from '../ui/by-producer';
import { AuctionNote } from '../ui/auction-note';
import { BasketNews } from '../ui/basket-news';
import { CheckoutLine } from '../ui/checkout-line';
import { FirstHour } from '../ui/first-hour';
import { FulfilmentChoice } from '../ui/fulfilment-choice';
import { OrderTerms } from '../ui/order-terms';
import { PooledProgress } from '../ui/pooled-progress';
import { PriceChanges } from '../ui/price-changes';
import { MinimumMoves } from '../ui/minimum-moves';
import { VatSums } from '../ui/vat-sums';

type Option = SessionFulfilmentQuery['fulfilmentOptions'][number];

/** The basket read over once more, how to receive it, and the order. A refusal leaves everything as it was typed. */
@Component({
  imports: [
    AuctionNote,
    BasketNews,
    CentsPipe,
    CheckoutLine,
    CountPipe,
    DayPipe,
    EmptyState,
    Failure,
    FirstHour,
    FulfilmentChoice,
    Icon,
    MatButton,
    OrderTerms,
    PooledProgress,
    PriceChanges,
    RefusalBanner,
    RouterLink,
    Skeleton,
    Tide,
    SentencePipe,
    MinimumMoves,
    VatSums,
  ],
  templateUrl: './checkout.page.html',
  styleUrl: './checkout.page.css',
})
export class CheckoutPage {
  protected readonly basket = inject(BasketStore);
  protected readonly sessions = injectOpenSessions();
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  /** Made once for this basket: asked twice, ordered once. */
  private readonly orderId = uuid();

  protected readonly fulfilment = ask(
    SessionFulfilmentDocument,
    () => {
      const sessionId = this.sessions.current()?.id;
      return sessionId ? { sessionId } : undefined;
    },
    { keep: 'orders.fulfilment' },
  );
  protected readonly options = computed(() => this.fulfilment.value()?.fulfilmentOptions);
  /** The first that is possible, until another is chosen; what was chosen stays when the options are asked again. */
  protected readonly optionId = linkedSignal<readonly Option[] | undefined, string | undefined>({
    source: this.options,
    computation: (options, previous) => {
      const feasible = options?.filter((option) => option.feasible) ?? [];
      return (feasible.find(({ id }) => id === previous?.value) ?? feasible[0])?.id;
    },
  });
  private readonly option = computed(() => this.options()?.find(({ id }) => id === this.optionId()));
  protected readonly isBrought = computed(() => this.option()?.isBrought ?? true);
  /** Of the way that is chosen; null while none is. */
  protected readonly fees = computed(() => {
    const [basket, option] = [this.basket.basket(), this.option()];
    return basket && option ? feesOf(basket, [option]) : null;
  });
  protected readonly feeCents = computed(() => this.fees()?.mostCents ?? 0);
  protected readonly vatWith = vatWith;
  protected readonly note = signal('');
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly groups = computed(() => byProducer(this.basket.basket()?.lines ?? []));
  /** A price that rose since it was seen has to be accepted first. */
  private readonly dearer = computed(() =>
    this.basket.basket()?.lines.some(({ priceSeen, unitPrice }) => priceSeen && Number(unitPrice) > Number(priceSeen)),
  );
  /** At the auction a line without a ceiling cannot be ordered. */
  protected readonly unbounded = computed(() =>
    this.basket.basket()?.lines.some(({ proposedCeiling, terms }) => proposedCeiling && terms.priceCeiling === null),
  );
  protected readonly ready = computed(
    () =>
      !!this.optionId() &&
      !this.busy() &&
      !this.dearer() &&
      !this.unbounded() &&
      !this.basket.unsettled() &&
      !this.basket.waits(),
  );

  constructor() {
    effect(() => {
      const id = this.sessions.current()?.id;
      if (id) untracked(() => void this.basket.open(id));
    });
  }

  protected async place(): Promise<void> {
    const basket = this.basket.basket();
    const fulfilmentOptionId = this.optionId();
    if (!basket || !fulfilmentOptionId || this.busy()) return;
    this.busy.set(true);
    this.error.set(undefined);
    const input = {
      id: this.orderId,
      sessionId: basket.sessionId,
      basketVersion: basket.version,
      fulfilmentOptionId,
      deliveryFeeCents: this.feeCents(),
      note: this.note().trim() || null,
    };
    try {
      const { placeOrder } = await this.gql.mutate(PlaceBuyerOrderDocument, { input });
      void this.basket.refresh();
      await this.router.navigate(['/commandes', placeOrder.id], { queryParams: { passee: 1 } });
    } catch (error) {
      this.error.set(error);
      // What the buyer sees must be what the server holds before they order again.
      if (error instanceof Refused) await Promise.all([this.basket.refresh(), this.fulfilment.reload()]);
    } finally {
      this.busy.set(false);
    }
  }
}
