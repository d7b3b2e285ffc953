import { Component, computed, input } from '@angular/core';
import type { OrderSlotData } from '@maillon/core/orders/web';
import { CountPipe, GramsPipe, InstantPipe, NumberPipe, SentencePipe, ask } from '@maillon/platform/web';
import { OrderMovementsDocument } from '../data/order-movements.generated';

/** The facts behind an order: each lot, each hand it went through, each weight. */
@Component({
  imports: [CountPipe, GramsPipe, InstantPipe, NumberPipe, SentencePipe],
  templateUrl: './order-movements.panel.html',
  styleUrl: './order-movements.panel.css',
})
export class OrderMovementsPanel {
  readonly data = input.required<OrderSlotData>();
  private readonly answer = ask(OrderMovementsDocument, () => ({ id: this.data().orderId }));
  protected readonly movements = computed(() => this.answer.value()?.order?.movements ?? []);
}
