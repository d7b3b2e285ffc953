import { Component, computed } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, Failure, SentencePipe, Skeleton, SlotOutlet, askPages, onNews } from '@maillon/platform/web';
import { ToPrepareDocument } from '../data/to-prepare.generated';
import { isToPrepare } from '../ui/supplier-step';
import { SupplierOrderCard } from '../ui/supplier-order-card';

/** What a producer has to prepare, the nearest day first, and what is already done. */
@Component({
  imports: [EmptyState, Failure, MatButton, SentencePipe, Skeleton, SlotOutlet, SupplierOrderCard],
  templateUrl: './to-prepare.page.html',
  styleUrl: './to-prepare.page.css',
})
export class ToPreparePage {
  protected readonly orders = askPages(
    ToPrepareDocument,
    () => ({ first: 50 }),
    (data) => data.supplierOrders,
  );
  private readonly sorted = computed(() =>
    (this.orders.items() ?? []).toSorted((a, b) => a.deliveryDay.localeCompare(b.deliveryDay)),
  );
  protected readonly waiting = computed(() => this.sorted().filter((order) => isToPrepare(order.state)));
  protected readonly done = computed(() =>
    this.sorted()
      .filter((order) => !isToPrepare(order.state))
      .toReversed(),
  );

  constructor() {
    onNews('orders.supplier-order', () => this.orders.reload());
  }
}
