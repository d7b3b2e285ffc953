import { Component, ElementRef, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  BasisPointsPipe,
  CentsPipe,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  RefusalBanner,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import { PreparationDraft } from '../data/preparation-draft';
import { PrepareSupplierOrderDocument, ToPrepareOneDocument } from '../data/to-prepare.generated';
import { PartRow } from '../ui/part-row';

/** One supplier order, product by product and buyer by buyer: weigh, label, tick. Prints as a list to take to the yard. */
@Component({
  imports: [
    BasisPointsPipe,
    CentsPipe,
    DayPipe,
    EmptyState,
    Failure,
    Icon,
    MatButton,
    PartRow,
    RefusalBanner,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './prepare.page.html',
  styleUrl: './prepare.page.css',
})
export class PreparePage {
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly answer = ask(ToPrepareOneDocument, () => ({ id: this.id() }));
  protected readonly order = computed(() => this.answer.value()?.supplierOrder);
  protected readonly draft = new PreparationDraft(this.order);
  protected readonly weighing = signal<string | null>(null);
  protected readonly pressed = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly readyCount = computed(() => this.draft.partCount() - this.draft.missing().length);

  protected async finish(): Promise<void> {
    this.pressed.set(true);
    if (this.draft.missing().length) return this.showFirstMissing();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { prepareSupplierOrder } = await this.gql.mutate(PrepareSupplierOrderDocument, {
        supplierOrderId: this.id(),
        parts: this.draft.inputs(),
      });
      this.draft.forget();
      this.answer.put({ supplierOrder: prepareSupplierOrder });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected print(): void {
    window.print();
  }

  private showFirstMissing(): void {
    const id = this.draft.missing()[0]?.[1].id;
    const row = this.element.nativeElement.querySelector<HTMLElement>(`[data-part="${id}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('.reason input, ml-weigh-pad input')?.focus();
  }
}
