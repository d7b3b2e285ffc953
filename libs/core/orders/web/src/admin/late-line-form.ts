import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, RefusalBanner, SentencePipe, Stepper } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { OrderPastCutOffDocument } from '../data/desk-orders.generated';

/** More for an order past an hour: how much, why, and the asking. Which goods is said by whoever stands inside. */
@Component({
  selector: 'ml-late-line-form',
  imports: [MatButton, RefusalBanner, SentencePipe, Stepper],
  templateUrl: './late-line-form.html',
  styleUrl: './late-form.css',
})
export class LateLineForm {
  readonly orderId = input.required<string>();
  /** Null: there is nothing to ask for. */
  readonly offerId = input.required<string | null>();
  /** Which of its sentences: `past` the cut-off of the sale, or `let-through` the hour of a family. */
  readonly says = input.required<'past' | 'let-through'>();
  readonly done = output();

  private readonly gql = inject(Gql);
  protected readonly quantity = signal(1);
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  /** The same act while it is asked again. */
  private actId = uuid();

  protected async add(): Promise<void> {
    const offerId = this.offerId();
    if (this.busy() || !offerId || !this.reason().trim()) return;
    this.busy.set(true);
    this.error.set(undefined);
    const asked = { id: this.actId, orderId: this.orderId(), offerId };
    try {
      await this.gql.mutate(OrderPastCutOffDocument, { ...asked, quantity: this.quantity(), reason: this.reason() });
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
