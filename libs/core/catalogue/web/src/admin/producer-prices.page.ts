import { Component, computed, input } from '@angular/core';
import { PageHead, SentencePipe, ask } from '@maillon/platform/web';
import { TableProducerDocument } from '../data/offer-table.generated';
import { PriceBook } from '../prices/price-book';

/** The prices of one producer, for a hub that keeps them for him. */
@Component({
  imports: [PageHead, PriceBook, SentencePipe],
  template: `
    <ml-page-head
      [heading]="'catalogue.admin.prices-of' | transloco: { name: name() }"
      [back]="{ link: '/producteurs/' + producerId(), label: 'catalogue.admin.table-back' | transloco }"
    />
    <ml-price-book [producerId]="producerId()" />
  `,
  host: { class: 'desk' },
})
export class ProducerPricesPage {
  readonly producerId = input.required<string>();
  private readonly asked = ask(TableProducerDocument, () => ({ id: this.producerId() }));
  protected readonly name = computed(() => this.asked.value()?.producer?.name ?? '…');
}
