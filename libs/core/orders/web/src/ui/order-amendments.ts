import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  Gql,
  Icon,
  InstantPipe,
  NumberPipe,
  PricePipe,
  RefusalBanner,
  SentencePipe,
  ask,
  onNews,
} from '@maillon/platform/web';
import { OrderAmendmentsDocument, WithdrawAmendmentDocument } from '../data/buyer-order.generated';
import { SayAndRead } from './say-and-read';

/** What was asked of producers after the cut-off, and what they said. */
@Component({
  selector: 'ml-order-amendments',
  imports: [Icon, InstantPipe, MatButton, NumberPipe, PricePipe, RefusalBanner, SentencePipe],
  templateUrl: './order-amendments.html',
  styleUrl: './order-amendments.css',
})
export class OrderAmendments {
  readonly orderId = input.required<string>();
  /** Another value asks for news. */
  readonly round = input(0);

  private readonly gql = inject(Gql);
  private readonly answer = ask(OrderAmendmentsDocument, () => {
    this.round();
    return { orderId: this.orderId() };
  });
  protected readonly asked = computed(() => this.answer.value()?.amendments ?? []);
  /** It is the same for all that asks for less: said once. */
  protected readonly law = computed(() => this.asked().find(({ law, state }) => law && state === 'offered')?.law);
  protected readonly saying = new SayAndRead(this.answer);

  constructor() {
    onNews('orders.order', (ids) => (ids === 'all' || ids.has(this.orderId())) && this.answer.reload());
  }

  /** Nothing is lost by it that could not be asked again: no question first. */
  protected withdraw(id: string): Promise<void> {
    return this.saying.say(() => this.gql.mutate(WithdrawAmendmentDocument, { id }));
  }
}
