import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageHead } from '@maillon/platform/web';
import { PriceBook } from '../prices/price-book';

/** The prices of one producer, for a hub that keeps them for him. */
@Component({
  imports: [PageHead, PriceBook, TranslocoPipe],
  template: `
    <ml-page-head
      [heading]="'catalogue.portal.prices.title' | transloco"
      [back]="{ link: '/catalogue', label: 'catalogue.admin.title' | transloco }"
    />
    <ml-price-book [producerId]="producerId()" />
  `,
  host: { class: 'desk' },
})
export class ProducerPricesPage {
  readonly producerId = input.required<string>();
}
