import { Component, computed, input, output, signal } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';
import type { DeskOrderDetailQuery } from '../data/desk-orders.generated';
import { LateLineForm } from './late-line-form';

/** A buyer calls after the hour: more of a line, with the reason that stays in the versions of the order. */
@Component({
  selector: 'ml-past-cut-off',
  imports: [LateLineForm, SentencePipe],
  template: `<ml-late-line-form says="past" [orderId]="order().id" [offerId]="offerId()" (done)="done.emit()">
    <div class="field wide">
      <label for="past-line">{{ 'orders.admin.column.product' | transloco }}</label>
      <select #line id="past-line" class="input" (change)="asked.set(line.value)">
        @for (one of order().lines; track one.id) {
          <option [value]="one.offerId">{{ one.productName }}, {{ one.unitLabel }} · {{ one.producerName }}</option>
        }
      </select>
    </div>
  </ml-late-line-form>`,
  styleUrl: './late-form.css',
})
export class PastCutOff {
  readonly order = input.required<NonNullable<DeskOrderDetailQuery['order']>>();
  readonly done = output();

  protected readonly asked = signal('');
  protected readonly offerId = computed(() => this.asked() || (this.order().lines[0]?.offerId ?? null));
}
