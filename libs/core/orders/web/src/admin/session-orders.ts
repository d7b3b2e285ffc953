import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  CentsPipe,
  Column,
  DataTable,
  EmptyState,
  Failure,
  FilterChips,
  Gql,
  Icon,
  InstantPipe,
  NumberPipe,
  SentencePipe,
  WindowPipe,
  allPages,
  askPages,
  csvText,
  download,
  injectUrlState,
} from '@maillon/platform/web';
import { DeskOrdersDocument, type DeskOrdersQuery } from '../data/desk-orders.generated';
import { OrderState } from '../ui/order-state';

type DeskOrderRow = DeskOrdersQuery['orders']['nodes'][number];
const STATES = [
  'placed',
  'confirmed',
  'in-delivery',
  'delivered',
  'partly-delivered',
  'returned',
  'short',
  'cancelled',
];

/** The orders of a session. */
@Component({
  selector: 'ml-session-orders',
  imports: [
    CentsPipe,
    Column,
    DataTable,
    EmptyState,
    Failure,
    FilterChips,
    Icon,
    InstantPipe,
    MatButton,
    NumberPipe,
    OrderState,
    RouterLink,
    SentencePipe,
    WindowPipe,
  ],
  templateUrl: './session-orders.html',
  host: { class: 'desk' },
})
export class SessionOrders {
  readonly sessionId = input.required<string>();
  /** Another number asks for news. */
  readonly round = input(0);

  protected readonly url = injectUrlState();
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  protected readonly state = this.url.text('etat');
  private readonly filter = computed(
    () => (this.round(), { sessionId: this.sessionId(), state: this.state() || null }),
  );
  protected readonly orders = askPages(
    DeskOrdersDocument,
    () => ({ ...this.filter(), first: 60 }),
    (d) => d.orders,
  );
  protected readonly states = STATES.map((value) => ({
    value,
    label: this.sentences.translate<string>(`orders.common.state.${value}`),
  }));
  protected readonly busy = signal(false);
  protected readonly idOf = (order: DeskOrderRow) => order.id;

  protected shortLines({ lines }: DeskOrderRow): number {
    return lines.filter(({ state }) => state === 'short' || state === 'partly-allocated').length;
  }

  protected open(order: DeskOrderRow): void {
    void this.router.navigate(['/commandes', order.id]);
  }

  protected async export(): Promise<void> {
    this.busy.set(true);
    try {
      const all = await allPages(this.gql, DeskOrdersDocument, { ...this.filter(), first: 200 }, (data) => data.orders);
      const keys = ['reference', 'buyer', 'state', 'placed', 'lines', 'short', 'estimate-euros', 'delivered-euros'];
      const headings = keys.map((key) => this.sentences.translate<string>(`orders.admin.column.${key}`));
      const rows = all.map((one) => [
        one.reference,
        one.buyerName,
        one.state,
        one.placedAt,
        one.lines.length,
        this.shortLines(one),
        one.estimateCents / 100,
        one.deliveredCents === null ? null : one.deliveredCents / 100,
      ]);
      download('commandes.csv', csvText(headings, rows));
    } finally {
      this.busy.set(false);
    }
  }
}
