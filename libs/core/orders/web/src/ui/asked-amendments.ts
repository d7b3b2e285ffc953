import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, InstantPipe, NumberPipe, PricePipe, RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { AnswerAmendmentDocument, AskedAmendmentsDocument } from '../data/supplier-orders.generated';
import { SayAndRead } from './say-and-read';

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
  protected readonly saying = new SayAndRead(this.answer, () => this.answered.emit());

  protected say(id: string, accept: boolean): Promise<void> {
    return this.saying.say(() => this.gql.mutate(AnswerAmendmentDocument, { id, accept }));
  }
}
