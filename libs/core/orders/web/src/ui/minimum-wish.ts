import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CentsPipe, DayPipe, Gql, Icon, RefusalBanner, SentencePipe, ask, onNews } from '@maillon/platform/web';
import {
  PooledOfSessionDocument,
  SayMinimumWishDocument,
  WishOfOrderDocument,
} from '../data/pooled-minimums.generated';

/** Producers of an order who do not come yet, and what its buyer agrees to so that they do. Nothing where all come. */
@Component({
  selector: 'ml-minimum-wish',
  imports: [CentsPipe, DayPipe, Icon, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './minimum-wish.html',
  styleUrl: './minimum-wish.css',
})
export class MinimumWish {
  readonly orderId = input.required<string>();
  readonly sessionId = input.required<string>();
  private readonly gql = inject(Gql);
  private readonly pooled = ask(PooledOfSessionDocument, () => ({ sessionId: this.sessionId() }));
  private readonly answer = ask(WishOfOrderDocument, () => ({ orderId: this.orderId() }));

  protected readonly lacking = computed(() =>
    (this.pooled.value()?.pooledMinimums ?? []).filter(({ ownCents, isReached }) => ownCents > 0 && !isReached),
  );
  protected readonly wish = computed(() => this.answer.value()?.minimumWish);
  protected readonly euros = computed(() => {
    const cents = this.wish()?.topUpCents;
    return cents ? String(cents / 100) : '';
  });
  protected readonly busy = signal(false);
  protected readonly saved = signal(false);
  protected readonly error = signal<unknown>(undefined);

  constructor() {
    onNews('orders.pooled-minimum', () => this.pooled.reload());
  }

  protected async save(typed: string, percent: string, rollsOver: boolean): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const [topUpCents, topUpPercent] = [Math.round(Number(typed) * 100), Math.round(Number(percent))];
      const variables = { orderId: this.orderId(), topUpCents, topUpPercent, rollsOver };
      const { wishAboutMinimum } = await this.gql.mutate(SayMinimumWishDocument, variables);
      this.answer.put({ minimumWish: wishAboutMinimum });
      this.saved.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
