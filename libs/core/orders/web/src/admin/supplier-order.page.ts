import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  BasisPointsPipe,
  CentsPipe,
  DayPipe,
  EmptyState,
  Failure,
  Icon,
  PageHead,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import { DeskSupplierOrderDetailDocument } from '../data/supplier-orders.generated';
import { SupplierOrderState } from './supplier-order-state';

/** What one producer must prepare: each product, and for whom each part is. It prints as a picking list. */
@Component({
  imports: [
    BasisPointsPipe,
    CentsPipe,
    DayPipe,
    EmptyState,
    Failure,
    Icon,
    MatButton,
    PageHead,
    RouterLink,
    Skeleton,
    SupplierOrderState,
    TranslocoPipe,
  ],
  templateUrl: './supplier-order.page.html',
  styleUrl: './supplier-order.page.css',
  host: { class: 'desk' },
})
export class SupplierOrderPage {
  readonly id = input.required<string>();
  protected readonly answer = ask(DeskSupplierOrderDetailDocument, () => ({ id: this.id() }));
  protected readonly order = computed(() => this.answer.value()?.supplierOrder);

  protected print(): void {
    window.print();
  }
}
