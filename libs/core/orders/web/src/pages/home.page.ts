import { Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  CentsPipe,
  CountPipe,
  DayPipe,
  EmptyState,
  Failure,
  Icon,
  SentencePipe,
  Session,
  Skeleton,
  SlotOutlet,
  Tide,
  WindowPipe,
  ask,
  dayOf,
  onNews,
} from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';
import { BuyerOrdersDocument } from '../data/buyer-orders.generated';
import { injectOpenSessions } from '../data/open-session';
import { NextSession } from '../ui/next-session';
import { OrderRow } from '../ui/order-row';
import { WayPipe } from '../ui/way.pipe';

const LAST = 6;
const HEADINGS: Readonly<Record<string, string>> = {
  delivered: 'arrived',
  'partly-delivered': 'arrived-in-part',
  returned: 'not-arrived',
  short: 'not-arrived',
};

/** A buyer's day: until when one may order, what arrives, what was ordered last. */
@Component({
  imports: [
    CentsPipe,
    CountPipe,
    DayPipe,
    EmptyState,
    Failure,
    Icon,
    MatButton,
    NextSession,
    OrderRow,
    RouterLink,
    SentencePipe,
    Skeleton,
    SlotOutlet,
    Tide,
    WayPipe,
    WindowPipe,
  ],
  templateUrl: './home.page.html',
  styleUrl: './home.page.css',
})
export class HomePage {
  protected readonly session = inject(Session);
  protected readonly basket = inject(BasketStore);
  protected readonly sessions = injectOpenSessions();
  protected readonly orders = ask(BuyerOrdersDocument, () => ({ first: LAST }), { keep: 'orders.last' });

  protected readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly todayData = { day: this.today };
  private readonly all = computed(() => this.orders.value()?.orders.nodes);
  protected readonly arriving = computed(() =>
    (this.all() ?? [])
      .filter((order) => order.deliveryDay === this.today && order.state !== 'cancelled')
      .map((order) => ({ order, data: { orderId: order.id, state: order.state } })),
  );
  protected readonly last = computed(() =>
    this.all()?.filter((order) => !this.arriving().some((one) => one.order === order)),
  );

  protected headingOf(state: string): string {
    return `orders.portal.home.${HEADINGS[state] ?? 'arriving'}`;
  }

  constructor() {
    onNews('orders.order', () => this.orders.reload());
    effect(() => {
      const current = this.sessions.current();
      if (current) untracked(() => void this.basket.open(current.id));
    });
  }
}
