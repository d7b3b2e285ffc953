import { Injectable, inject, signal } from '@angular/core';
import { BasketStore } from '@maillon/core/orders/web';
import { Gql } from '@maillon/platform/web';
import { RepeatKitchenOrderDocument, UseKitchenTemplateDocument, type TakenShownFragment } from './habits.generated';

/** What was taken up last: where it went, and what the page that follows shows line by line. */
export interface Taken {
  readonly sessionId: string;
  /** Of an order: the day for which it was. */
  readonly deliveryDay: string | null;
  readonly content: TakenShownFragment;
}

@Injectable({ providedIn: 'root' })
export class TakenStore {
  private readonly gql = inject(Gql);
  private readonly basket = inject(BasketStore);
  private readonly latest = signal<Taken | undefined>(undefined);
  readonly taken = this.latest.asReadonly();

  async repeat(order: { orderId: string; deliveryDay: string }, sessionId: string): Promise<void> {
    const { orderId, deliveryDay } = order;
    const { repeatOrder: content } = await this.gql.mutate(RepeatKitchenOrderDocument, { orderId, sessionId });
    await this.show({ sessionId, deliveryDay, content });
  }

  async use(id: string, sessionId: string): Promise<void> {
    const { useOrderTemplate: content } = await this.gql.mutate(UseKitchenTemplateDocument, { id, sessionId });
    await this.show({ sessionId, deliveryDay: null, content });
  }

  private async show(taken: Taken): Promise<void> {
    await this.basket.open(taken.sessionId);
    await this.basket.refresh();
    this.latest.set(taken);
  }
}
