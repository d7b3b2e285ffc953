import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, InstantPipe, NumberPipe, PricePipe, RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { AnswerAmendmentDocument, AskedAmendmentsDocument } from '../data/supplier-orders.generated';

/** Changes that buyers ask past the cut-off: nothing changes unless the producer agrees. */
@Component({
  selector: 'ml-asked-amendments',
  imports: [InstantPipe, MatButton, NumberPipe, PricePipe, RefusalBanner, SentencePipe],
  templateUrl: './asked-amendments.html',
  styleUrl: './asked-amendments.css',
})
export class AskedAmendments {
  readonly supplierOrderId = input.required<string>();
  readonly answered = output();

  private readonly gql = inject(Gql);
  private readonly answer = ask(AskedAmendmentsDocument, () => ({ supplierOrderId: this.supplierOrderId() }));
  protected readonly asked = computed(() => this.answer.value()?.amendments ?? []);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async say(id: string, accept: boolean): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(AnswerAmendmentDocument, { id, accept });
      this.answered.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.answer.reload();
      this.busy.set(false);
    }
  }
}
