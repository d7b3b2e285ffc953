import { Component, input, output, signal } from '@angular/core';
import type { DeskOrderDetailQuery } from '../data/desk-orders.generated';
import { LateLineForm } from './late-line-form';
import { LateOffer } from './late-offer';

/** The hour of a family has passed, the sale is still open: a line, or more of it, by the leave of the territory. */
@Component({
  selector: 'ml-let-through',
  imports: [LateLineForm, LateOffer],
  template: `<ml-late-line-form says="let-through" [orderId]="order().id" [offerId]="offerId()" (done)="again()">
    <ml-late-offer
      [day]="order().deliveryDay"
      [families]="families()"
      [round]="round()"
      (chosen)="offerId.set($event?.id ?? null)"
    />
  </ml-late-line-form>`,
})
export class LetThrough {
  readonly order = input.required<NonNullable<DeskOrderDetailQuery['order']>>();
  /** Those whose own hour has passed. */
  readonly families = input.required<readonly string[]>();
  readonly done = output();

  protected readonly offerId = signal<string | null>(null);
  protected readonly round = signal(0);

  protected again(): void {
    this.round.update((round) => round + 1);
    this.done.emit();
  }
}
