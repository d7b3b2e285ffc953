import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CentsPipe, GramsPipe, Gql, Icon, InstantPipe, RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { AnswerOverweightDocument, BuyerOverweightsDocument } from '../data/buyer-order.generated';
import { SayAndRead } from './say-and-read';

/** What was weighed above the ceiling: one tap takes the real weight, and silence pays the ceiling. */
@Component({
  selector: 'ml-order-overweights',
  imports: [CentsPipe, GramsPipe, Icon, InstantPipe, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './order-overweights.html',
  styleUrl: './order-proposals.css',
})
export class OrderOverweights {
  readonly orderId = input.required<string>();
  readonly answered = output();

  private readonly gql = inject(Gql);
  private readonly answer = ask(BuyerOverweightsDocument, () => ({ orderId: this.orderId() }));
  protected readonly all = computed(() => this.answer.value()?.overweights ?? []);
  protected readonly saying = new SayAndRead(this.answer, () => this.answered.emit());

  protected say(id: string, accept: boolean): Promise<void> {
    return this.saying.say(() => this.gql.mutate(AnswerOverweightDocument, { id, accept }));
  }
}
