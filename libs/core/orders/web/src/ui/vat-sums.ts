import { Component, input } from '@angular/core';
import { BasisPointsPipe, CentsPipe, SentencePipe } from '@maillon/platform/web';
import { VatMentions, type VatMentioned } from './vat-mentions';

interface Sums {
  readonly vatCents: number;
  readonly includingCents: number;
  readonly byRate: readonly { readonly rateBp: number; readonly baseCents: number; readonly vatCents: number }[];
}

/** Tax of each rate, and what is to pay with it. */
@Component({
  selector: 'ml-vat-sums',
  imports: [BasisPointsPipe, CentsPipe, SentencePipe, VatMentions],
  template: `
    <dl>
      @for (one of sums().byRate; track one.rateBp) {
        <div>
          <dt>
            @if (one.rateBp) {
              {{
                'orders.common.vat.of' | transloco: { rate: (one.rateBp | basisPoints), base: (one.baseCents | cents) }
              }}
            } @else {
              {{ 'orders.common.vat.none' | transloco: { base: (one.baseCents | cents) } }}
            }
          </dt>
          <dd class="figure">{{ one.vatCents | cents }}</dd>
        </div>
      }
      <div class="all">
        <dt>{{ 'orders.common.vat.including.' + covers() | transloco }}</dt>
        <dd class="figure">{{ sums().includingCents | cents }}</dd>
      </div>
    </dl>
    <ml-vat-mentions [mentions]="mentions()" />
  `,
  styles: `
    dl {
      display: grid;
      gap: 2px;
      margin: 0;
      font-size: 0.867rem;
    }
    div {
      display: flex;
      gap: var(--p3);
      justify-content: space-between;
      color: var(--ardoise-2);
    }
    dd {
      margin: 0;
    }
    .all {
      color: var(--ardoise);
      font-weight: 600;
    }
  `,
})
export class VatSums {
  readonly sums = input.required<Sums>();
  /** What sellers who charge none must say. */
  readonly mentions = input<readonly VatMentioned[]>([]);
  /** Goods alone where receiving them is to pay besides, goods and their delivery or preparation, or all there is to pay. */
  readonly covers = input<'goods' | 'delivered' | 'fetched' | 'all'>('all');
}
