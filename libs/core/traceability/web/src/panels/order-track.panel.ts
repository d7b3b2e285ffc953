import { Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { OrderSlotData } from '@maillon/core/orders/web';
import {
  ChainTrack,
  Failure,
  Language,
  Session,
  Skeleton,
  ask,
  formatTime,
  type ChainLink,
  type IconName,
} from '@maillon/platform/web';
import { OrderMovementsDocument } from '../data/order-movements.generated';
import { chainOf, type ChainStep } from '../ui/chain-of-order';

const ICONS: Record<ChainStep['step'], IconName> = {
  producer: 'sprout',
  hub: 'warehouse',
  round: 'truck',
  kitchen: 'chef-hat',
  counter: 'store',
  fetched: 'shopping-basket',
};

/** Where an order is, step by step of the way that its buyer chose. */
@Component({
  imports: [ChainTrack, Failure, Skeleton],
  template: `
    @if (links(); as links) {
      @if (links.length) {
        <ml-chain-track [links]="links" />
      }
    } @else if (answer.error()) {
      <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
    } @else {
      <ml-skeleton [count]="2" />
    }
  `,
  styles: `
    :host {
      display: block;
      padding-block: var(--p3);
    }
  `,
})
export class OrderTrackPanel {
  readonly data = input.required<OrderSlotData>();

  private readonly session = inject(Session);
  private readonly language = inject(Language).current;
  private readonly sentences = inject(TranslocoService);
  protected readonly answer = ask(OrderMovementsDocument, () => ({ id: this.data().orderId }));
  protected readonly links = computed<ChainLink[] | undefined>(() => {
    if (this.data().state === 'cancelled') return [];
    const order = this.answer.value()?.order;
    return order ? chainOf(order).map((step) => this.link(step)) : undefined;
  });

  private link({ step, state, passed, due, at }: ChainStep): ChainLink {
    const label = this.sentences.translate<string>(`traceability.portal.chain.${step}`);
    const detail = at ? formatTime(at, this.session.timeZone(), this.language) : passed ? `${passed} / ${due}` : '';
    return { label, icon: ICONS[step], state, detail };
  }
}
