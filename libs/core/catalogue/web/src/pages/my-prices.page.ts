import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, SentencePipe } from '@maillon/platform/web';
import { PriceBook } from '../prices/price-book';

/** A producer's own prices: for whom, by quantity, from when. */
@Component({
  imports: [Icon, PriceBook, RouterLink, SentencePipe],
  template: `
    <a class="back" routerLink="/mes-offres">
      <ml-icon name="arrow-left" /> {{ 'catalogue.portal.mine.title' | transloco }}
    </a>
    <header>
      <h1>{{ 'catalogue.portal.prices.title' | transloco }}</h1>
      <p class="quiet">{{ 'catalogue.portal.prices.lead' | transloco }}</p>
    </header>
    <ml-price-book />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p4);
      grid-template-columns: minmax(0, 1fr);
      max-width: 1000px;
      margin: 0 auto;
      padding: var(--p4) var(--p3) 96px;
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: var(--touch);
      font-weight: 600;
    }
  `,
})
export class MyPricesPage {}
