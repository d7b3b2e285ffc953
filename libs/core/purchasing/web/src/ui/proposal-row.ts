import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BasketStore } from '@maillon/core/orders/web';
import { PricePipe, Stepper } from '@maillon/platform/web';
import type { ServingFragment } from '../data/habits.generated';

/** Something else that is near what was wanted: nobody takes it but the buyer. */
@Component({
  selector: 'ml-proposal-row',
  imports: [PricePipe, Stepper, TranslocoPipe],
  template: `
    <p>
      <span class="kind">{{ 'purchasing.portal.proposal.' + offer().kind | transloco }}</span>
      <strong>{{ offer().productName }}</strong>
      <span class="quiet">
        {{ offer().unitLabel }} · {{ offer().producerName }} ·
        <span class="figure">{{ offer().unitPrice | price }}{{ offer().pricing === 'kg' ? '/kg' : '' }}</span>
      </span>
    </p>
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
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--p2) var(--p3);
      padding: var(--p2) var(--p3);
      border-inline-start: 3px solid var(--line-strong);
    }
    p {
      display: grid;
      flex: 1 1 190px;
      font-size: 0.933rem;
    }
    .kind {
      color: var(--ardoise-2);
      font-size: 0.8rem;
    }
    .refusal {
      flex-basis: 100%;
      color: var(--groseille);
      font-weight: 600;
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
