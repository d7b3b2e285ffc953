import { Component, input } from '@angular/core';
import { CountPipe, Meter, SentencePipe } from '@maillon/platform/web';
import type { DeskOfferFragment } from '../data/offers-desk.generated';

/** How much of an offer is taken, as a bar, what is left of what was declared, and how much of it is offered when that is less. */
@Component({
  selector: 'ml-offer-stock',
  imports: [CountPipe, Meter, SentencePipe],
  template: `
    <ml-meter [value]="offer().taken" [max]="offer().declared" />
    <span class="figure" [class.bad-text]="!offer().available">
      {{ 'catalogue.admin.left' | transloco: { left: offer().available, declared: offer().declared } }}
      @if (offer().state === 'open' && offer().offered < offer().declared) {
        <span class="quiet small held-back">{{ offer().offered | count: 'catalogue.admin.offered' }}</span>
      }
    </span>
  `,
  styles: `
    :host {
      display: inline-grid;
      grid-template-columns: 64px auto;
      align-items: center;
      gap: 10px;
    }

    .held-back {
      display: block;
    }
  `,
})
export class OfferStock {
  readonly offer = input.required<Pick<DeskOfferFragment, 'available' | 'declared' | 'offered' | 'taken' | 'state'>>();
}
