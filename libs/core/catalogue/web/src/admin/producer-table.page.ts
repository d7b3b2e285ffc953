import { Component, input, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageHead } from '@maillon/platform/web';
import type { LeftWithCare } from '../grid/may-leave';
import { OfferGrid } from '../grid/offer-grid';

/** The offers of one producer as a spreadsheet, for a hub or an administrator. */
@Component({
  imports: [OfferGrid, PageHead, TranslocoPipe],
  template: `
    <ml-page-head
      [heading]="'catalogue.portal.grid.title' | transloco"
      [back]="{ link: '/catalogue', label: 'catalogue.admin.title' | transloco }"
    />
    <ml-offer-grid [producerId]="producerId()" />
  `,
  host: { class: 'desk' },
})
export class ProducerTablePage implements LeftWithCare {
  readonly producerId = input.required<string>();
  private readonly grid = viewChild(OfferGrid);

  async mayLeave(): Promise<boolean> {
    return (await this.grid()?.mayLeave()) ?? true;
  }
}
