import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  CountPipe,
  BasisPointsPipe,
  CentsPipe,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  InstantPipe,
  NumberPipe,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  SlotOutlet,
  ask,
} from '@maillon/platform/web';
import { TO_ANSWER } from '@maillon/core/orders/contract';
import {
  DeskConfirmSupplierOrderDocument,
  DeskSupplierOrderDetailDocument,
  type DeskSupplierOrderWholeFragment,
} from '../data/supplier-orders.generated';
import type { SupplierOrderSlotData } from '../data/slots';
import type { LineTerms } from '../data/line-terms';
import { AnswerCard, type SupplierAnswer } from '../ui/answer-card';
import { AskedAmendments } from '../ui/asked-amendments';
import { SaidTerms } from '../ui/said-terms';
import { VatSums } from '../ui/vat-sums';
import { SupplierOrderState } from './supplier-order-state';

/** What one producer must prepare: each product, and for whom each part is. It prints as a picking list. */
@Component({
  imports: [
    CountPipe,
    AnswerCard,
    AskedAmendments,
    BasisPointsPipe,
    CentsPipe,
    DayPipe,
    EmptyState,
    Failure,
    Icon,
    InstantPipe,
    MatButton,
    NumberPipe,
    PageHead,
    RefusalBanner,
    RouterLink,
    SaidTerms,
    SentencePipe,
    Skeleton,
    SlotOutlet,
    SupplierOrderState,
    VatSums,
  ],
  templateUrl: './supplier-order.page.html',
  styleUrl: './supplier-order.page.css',
  host: { class: 'desk' },
})
export class SupplierOrderPage {
  readonly id = input.required<string>();
  protected readonly answer = ask(DeskSupplierOrderDetailDocument, () => ({ id: this.id() }));
  protected readonly order = computed(() => this.answer.value()?.supplierOrder);

  protected readonly slotData = computed<SupplierOrderSlotData>(() => ({
    supplierOrderId: this.id(),
    state: this.order()?.state ?? '',
  }));
  protected readonly toAnswer = computed(() => TO_ANSWER.some((state) => state === this.order()?.state));
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  private readonly gql = inject(Gql);

  /** Said on the telephone, noted here: the log keeps who did it. */
  protected async answerFor({ id }: DeskSupplierOrderWholeFragment, lines: readonly SupplierAnswer[]): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { confirmSupplierOrder } = await this.gql.mutate(DeskConfirmSupplierOrderDocument, {
        id,
        lines: [...lines],
      });
      this.answer.put({ supplierOrder: confirmSupplierOrder });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** What a producer is told of a part: its price ceiling is the buyer's own. */
  protected termsOf({ minimum, maximum, note }: Omit<LineTerms, 'priceCeiling'>): LineTerms {
    return { minimum, maximum, note, priceCeiling: null };
  }

  protected print(): void {
    window.print();
  }
}
