import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, RefusalBanner, SentencePipe, Stepper } from '@maillon/platform/web';
import { AskForOfferDocument } from '../data/questions.generated';

/** In place of the quantity of an offer that is on demand: nothing is reserved, the producer is asked. */
@Component({
  selector: 'ml-ask-producer',
  imports: [MatButton, RefusalBanner, SentencePipe, Stepper],
  template: `
    @if (sent()) {
      <p role="status" class="badge good">{{ 'availability.portal.ask.sent' | transloco }}</p>
    } @else {
      <ml-stepper [label]="name()" [value]="quantity()" [min]="1" [disabled]="busy()" (asked)="quantity.set($event)" />
      <button
        matButton="outlined"
        type="button"
        [disabled]="busy()"
        [attr.aria-label]="('availability.portal.ask.act' | transloco) + ', ' + name()"
        (click)="ask()"
      >
        {{ 'availability.portal.ask.act' | transloco }}
      </button>
    }
    <ml-refusal [error]="error()" />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: end;
      gap: 6px var(--p2);
    }
    button {
      padding-inline: 8px;
      font-size: 0.933rem;
      min-height: 44px;
    }
  `,
})
export class AskProducer {
  readonly offerId = input.required<string>();
  readonly name = input.required<string>();
  readonly day = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly id = crypto.randomUUID();
  protected readonly quantity = signal(1);
  protected readonly busy = signal(false);
  protected readonly sent = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async ask(): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const asked = { id: this.id, offerId: this.offerId(), day: this.day(), quantity: this.quantity() };
      await this.gql.mutate(AskForOfferDocument, asked);
      this.sent.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
