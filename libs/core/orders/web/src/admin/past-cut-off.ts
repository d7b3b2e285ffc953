import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, RefusalBanner, SentencePipe, Stepper } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { OrderPastCutOffDocument, type DeskOrderDetailQuery } from '../data/desk-orders.generated';

/** A buyer calls after the hour: more of a line, with the reason that stays in the versions of the order. */
@Component({
  selector: 'ml-past-cut-off',
  imports: [MatButton, RefusalBanner, SentencePipe, Stepper],
  templateUrl: './past-cut-off.html',
  styleUrl: './past-cut-off.css',
})
export class PastCutOff {
  readonly order = input.required<NonNullable<DeskOrderDetailQuery['order']>>();
  readonly done = output();

  private readonly gql = inject(Gql);
  protected readonly offerId = signal('');
  protected readonly quantity = signal(1);
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  /** The same act while it is asked again. */
  private actId = uuid();

  protected async add(): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    const offerId = this.offerId() || this.order().lines[0]!.offerId;
    const asked = {
      id: this.actId,
      orderId: this.order().id,
      offerId,
      quantity: this.quantity(),
      reason: this.reason(),
    };
    try {
      await this.gql.mutate(OrderPastCutOffDocument, asked);
      this.actId = uuid();
      this.reason.set('');
      this.quantity.set(1);
      this.done.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
