import { Component, computed, inject, input } from '@angular/core';
import { CentsPipe, CountPipe, DayPipe, Icon, SentencePipe } from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';
import { PooledMinimums } from '../data/pooled-minimums';

/**
 * How far all orders together are from what a producer asks of a sale, and how far this basket would bring them. Nothing
 * where nothing is asked.
 */
@Component({
  selector: 'ml-pooled-progress',
  imports: [CentsPipe, CountPipe, DayPipe, Icon, SentencePipe],
  templateUrl: './pooled-progress.html',
  styleUrl: './pooled-progress.css',
})
export class PooledProgress {
  readonly producerId = input.required<string>();
  /** Beside one offer of many: the producer is named there already. */
  readonly short = input(false);
  private readonly pooled = inject(PooledMinimums);
  private readonly basket = inject(BasketStore);

  protected readonly minimum = computed(() => this.pooled.byProducer().get(this.producerId()));
  protected readonly basketCents = computed(() => this.pooled.basketCents().get(this.producerId()) ?? 0);
  /** The price that counts comes in the morning. */
  protected readonly isEstimated = computed(() => !this.short() && !!this.basket.basket()?.pricesDueAt);
  protected readonly gathered = computed(() => (this.minimum()?.minimumCents ?? 0) - this.missing());
  protected readonly left = computed(() => Math.max(0, this.missing() - this.basketCents()));
  private readonly missing = computed(() => this.minimum()?.missingCents ?? 0);

  protected share(cents: number, of: number): number {
    return Math.min(100, (cents * 100) / of);
  }
}
