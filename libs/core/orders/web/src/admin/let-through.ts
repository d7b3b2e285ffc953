import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, RefusalBanner, SentencePipe, Stepper, ask } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  OffersPastHourDocument,
  OrderPastCutOffDocument,
  type DeskOrderDetailQuery,
} from '../data/desk-orders.generated';

/** The hour of a family has passed, the sale is still open: a line, or more of it, by the leave of the territory. */
@Component({
  selector: 'ml-let-through',
  imports: [MatButton, RefusalBanner, SentencePipe, Stepper],
  templateUrl: './let-through.html',
  styleUrl: './past-cut-off.css',
})
export class LetThrough {
  readonly order = input.required<NonNullable<DeskOrderDetailQuery['order']>>();
  /** Those whose own hour has passed. */
  readonly families = input.required<readonly string[]>();
  readonly done = output();

  private readonly gql = inject(Gql);
  protected readonly search = signal('');
  private readonly answer = ask(OffersPastHourDocument, () => ({
    day: this.order().deliveryDay,
    families: [...this.families()],
    search: this.search() || null,
  }));
  protected readonly offers = computed(() => this.answer.value()?.offers.nodes ?? []);
  protected readonly isCut = computed(() => this.answer.value()?.offers.pageInfo.hasNextPage ?? false);
  /** The first of what was found, until another one is chosen. */
  protected readonly offerId = linkedSignal(() => this.offers()[0]?.id ?? '');
  protected readonly isLoading = computed(() => this.answer.loading());
  protected readonly quantity = signal(1);
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly refused = signal<unknown>(undefined);
  protected readonly error = computed(() => this.refused() ?? this.answer.error());
  protected readonly isReady = computed(() => !this.busy() && !!this.offerId() && !!this.reason().trim());
  /** The same act while it is asked again. */
  private actId = uuid();

  protected async add(): Promise<void> {
    if (!this.isReady()) return;
    this.busy.set(true);
    this.refused.set(undefined);
    const [id, orderId, offerId] = [this.actId, this.order().id, this.offerId()];
    try {
      const said = { quantity: this.quantity(), reason: this.reason() };
      await this.gql.mutate(OrderPastCutOffDocument, { id, orderId, offerId, ...said });
      this.actId = uuid();
      this.reason.set('');
      this.quantity.set(1);
      this.answer.reload();
      this.done.emit();
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
