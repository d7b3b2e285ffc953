import { Component, computed, inject, input } from '@angular/core';
import { BasketStore } from '@maillon/core/orders/web';
import { PricePipe, SentencePipe, Stepper } from '@maillon/platform/web';
import type { ServingFragment } from '../data/habits.generated';

/** Something else that is near what was wanted: nobody takes it but the buyer. */
@Component({
  selector: 'ml-proposal-row',
  imports: [PricePipe, SentencePipe, Stepper],
  template: `
    <p>
      <span class="kind">{{ 'purchasing.portal.proposal.' + offer().kind | transloco }}</span>
      <strong>{{ offer().productName }}</strong>
      <span class="quiet"> {{ offer().unitLabel }} · {{ offer().producerName }} </span>
    </p>
    <strong class="price figure">{{ offer().unitPrice | price }}{{ offer().pricing === 'kg' ? '/kg' : '' }}</strong>
    <ml-stepper
      [label]="name()"
      [value]="store.quantityOf(offer().offerId)"
      [max]="offer().available"
      [pending]="store.isPending(offer().offerId)"
      (asked)="store.ask(offer().offerId, $event)"
    />
    @if (store.refusalOf(offer().offerId); as sentence) {
      <p class="refusal" role="alert">{{ sentence }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: center;
      gap: 2px var(--p3);
      padding: 2px 0 2px var(--p3);
      border-inline-start: 3px solid var(--endive-strong);
    }
    p {
      display: grid;
      font-size: 0.933rem;
    }
    .kind {
      color: var(--ardoise-2);
      font-size: 0.8rem;
    }
    .refusal {
      grid-column: 1 / -1;
      color: var(--groseille);
      font-weight: 600;
    }
    @media (max-width: 620px) {
      :host {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      p {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class ProposalRow {
  readonly offer = input.required<ServingFragment>();
  protected readonly store = inject(BasketStore);
  protected readonly name = computed(
    () => `${this.offer().productName}, ${this.offer().unitLabel}, ${this.offer().producerName}`,
  );
}
