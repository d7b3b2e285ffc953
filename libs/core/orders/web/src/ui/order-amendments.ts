import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, InstantPipe, PricePipe, ask } from '@maillon/platform/web';
import { OrderAmendmentsDocument } from '../data/buyer-order.generated';

/** What was asked of producers after the cut-off, and what they said. */
@Component({
  selector: 'ml-order-amendments',
  imports: [Icon, InstantPipe, PricePipe, TranslocoPipe],
  templateUrl: './order-amendments.html',
  styleUrl: './order-amendments.css',
})
export class OrderAmendments {
  readonly orderId = input.required<string>();
  /** Another value asks for news. */
  readonly round = input(0);

  private readonly answer = ask(OrderAmendmentsDocument, () => {
    this.round();
    return { orderId: this.orderId() };
  });
  protected readonly asked = computed(() => this.answer.value()?.amendments ?? []);
}
