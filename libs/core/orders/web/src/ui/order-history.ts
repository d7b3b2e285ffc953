import { Component, computed, input, signal } from '@angular/core';
import { Failure, InstantPipe, PricePipe, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { OrderHistoryDocument } from '../data/buyer-order.generated';

/** What an order was, act by act: each version as its difference, who asked for it and who agreed. Read when it is opened. */
@Component({
  selector: 'ml-order-history',
  imports: [Failure, InstantPipe, PricePipe, SentencePipe, Skeleton],
  templateUrl: './order-history.html',
  styleUrl: './order-history.css',
})
export class OrderHistory {
  readonly orderId = input.required<string>();
  /** Another value asks for news. */
  readonly state = input('');

  protected readonly opened = signal(false);
  protected readonly answer = ask(OrderHistoryDocument, () => {
    this.state();
    return this.opened() ? { orderId: this.orderId() } : undefined;
  });
  protected readonly versions = computed(() => this.answer.value()?.orderHistory.toReversed());

  protected open(event: Event): void {
    this.opened.set((event.target as HTMLDetailsElement).open);
  }
}
