import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  CentsPipe,
  Column,
  DataTable,
  EmptyState,
  Failure,
  FilterChips,
  NumberPipe,
  SentencePipe,
  askPages,
  injectUrlState,
} from '@maillon/platform/web';
import { DeskSupplierOrdersDocument, type DeskSupplierOrdersQuery } from '../data/supplier-orders.generated';
import { SupplierOrderState } from './supplier-order-state';

type DeskSupplierOrderRow = DeskSupplierOrdersQuery['supplierOrders']['nodes'][number];
const STATES = ['sent', 'acknowledged', 'accepted', 'partly-accepted', 'refused', 'prepared', 'collected'];

/** What each producer must prepare for a session. */
@Component({
  selector: 'ml-session-supplier-orders',
  imports: [
    CentsPipe,
    Column,
    DataTable,
    EmptyState,
    Failure,
    FilterChips,
    NumberPipe,
    RouterLink,
    SentencePipe,
    SupplierOrderState,
  ],
  templateUrl: './session-supplier-orders.html',
  host: { class: 'desk' },
})
export class SessionSupplierOrders {
  readonly sessionId = input.required<string>();
  /** Supplier orders exist once the session is closed. */
  readonly closed = input.required<boolean>();
  /** Another number asks for news. */
  readonly round = input(0);

  protected readonly url = injectUrlState();
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  protected readonly state = this.url.text('etat');
  private readonly filter = computed(
    () => (this.round(), { sessionId: this.sessionId(), state: this.state() || null }),
  );
  protected readonly orders = askPages(
    DeskSupplierOrdersDocument,
    () => ({ ...this.filter(), first: 100 }),
    (data) => data.supplierOrders,
  );
  protected readonly states = STATES.map((value) => ({
    value,
    label: this.sentences.translate<string>(`orders.admin.supplier-state.${value}`),
  }));
  protected readonly idOf = (order: DeskSupplierOrderRow) => order.id;

  protected unitsOf({ lines }: DeskSupplierOrderRow): number {
    return lines.reduce((sum, { quantity }) => sum + quantity, 0);
  }

  protected open(order: DeskSupplierOrderRow): void {
    void this.router.navigate(['/commandes-producteurs', order.id]);
  }
}
