import { Component, computed, input, viewChild } from '@angular/core';
import { PageHead, SentencePipe, ask } from '@maillon/platform/web';
import { TableProducerDocument } from '../data/offer-table.generated';
import type { LeftWithCare } from '../grid/may-leave';
import { OfferGrid } from '../grid/offer-grid';

/** The offers of one producer as a spreadsheet, for a hub or an administrator. */
@Component({
  imports: [OfferGrid, PageHead, SentencePipe],
  template: `
    <ml-page-head
      [heading]="'catalogue.admin.table-of' | transloco: { name: name() }"
      [back]="{ link: '/producteurs/' + producerId(), label: 'catalogue.admin.table-back' | transloco }"
    />
    <ml-offer-grid [producerId]="producerId()" />
  `,
  host: { class: 'desk' },
})
export class ProducerTablePage implements LeftWithCare {
  readonly producerId = input.required<string>();
  private readonly grid = viewChild(OfferGrid);
  private readonly asked = ask(TableProducerDocument, () => ({ id: this.producerId() }));
  protected readonly name = computed(() => this.asked.value()?.producer?.name ?? '…');

  async mayLeave(): Promise<boolean> {
    return (await this.grid()?.mayLeave()) ?? true;
  }
}
