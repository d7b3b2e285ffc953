import { Component, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SentencePipe } from '@maillon/platform/web';
import type { LeftWithCare } from '../grid/may-leave';
import { OfferGrid } from '../grid/offer-grid';

/** All the offers of a producer as a spreadsheet; on a phone it moves within its frame, and serves for files and last year. */
@Component({
  imports: [OfferGrid, RouterLink, SentencePipe],
  template: `
    <header>
      <h1>{{ 'catalogue.portal.grid.title' | transloco }}</h1>
      <a routerLink="/mes-offres">{{ 'catalogue.portal.grid.to-cards' | transloco }}</a>
    </header>
    <ml-offer-grid />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p3);
      grid-template-columns: minmax(0, 1fr);
      max-width: 1500px;
      margin: 0 auto;
      padding: var(--p4) var(--p3);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--p4);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--touch);
    }
  `,
})
export class MyOffersTablePage implements LeftWithCare {
  private readonly grid = viewChild(OfferGrid);

  async mayLeave(): Promise<boolean> {
    return (await this.grid()?.mayLeave()) ?? true;
  }
}
