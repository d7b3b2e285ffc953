import { DestroyRef, Injectable, computed, inject } from '@angular/core';
import { ask, onNews } from '@maillon/platform/web';
import { BasketStore } from './basket.store';
import { PooledOfSessionDocument } from './pooled-minimums.generated';

/** However many orders come in: everybody's screens would ask at once otherwise. */
const PAUSE_MS = 4_000;

/** Pooled minimums of the sale whose basket is open, by producer, as they are now. */
@Injectable({ providedIn: 'root' })
export class PooledMinimums {
  private readonly basket = inject(BasketStore);
  private readonly sessionId = computed(() => this.basket.basket()?.sessionId);
  private readonly answer = ask(
    PooledOfSessionDocument,
    () => {
      const sessionId = this.sessionId();
      return sessionId ? { sessionId } : undefined;
    },
    { keep: 'orders.pooled' },
  );
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly byProducer = computed(
    () => new Map(this.answer.value()?.pooledMinimums.map((one) => [one.producerId, one])),
  );
  /** What the basket holds of each producer, in cents. */
  readonly basketCents = computed(() => {
    const sums = new Map<string, number>();
    for (const { producerId, estimateCents } of this.basket.basket()?.lines ?? [])
      sums.set(producerId, (sums.get(producerId) ?? 0) + estimateCents);
    return sums;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
    onNews('orders.pooled-minimum', (ids) => {
      if (ids === 'all' || ids.has(this.sessionId() ?? '')) this.readSoon();
    });
  }

  private readSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.answer.reload();
    }, PAUSE_MS * Math.random());
  }
}
