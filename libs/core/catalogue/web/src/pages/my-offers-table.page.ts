import { Component, DestroyRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LeftWithCare } from '../grid/may-leave';
import { OfferGrid } from '../grid/offer-grid';
import { MyOffersPage } from './my-offers.page';

/** Below this a table of nine columns is no help: cards are. */
const NARROW = '(max-width: 719px)';

/** All the offers of a producer as a spreadsheet; on a phone as cards, each with its stepper. */
@Component({
  imports: [MyOffersPage, OfferGrid, RouterLink, TranslocoPipe],
  template: `
    @if (narrow()) {
      <ml-my-offers />
    } @else {
      <section>
        <header>
          <h1>{{ 'catalogue.portal.grid.title' | transloco }}</h1>
          <a routerLink="/mes-offres">{{ 'catalogue.portal.grid.to-cards' | transloco }}</a>
        </header>
        <ml-offer-grid />
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: var(--p3);
      grid-template-columns: minmax(0, 1fr);
      max-width: 1500px;
      margin: 0 auto;
      padding: var(--p5) var(--p4);
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
  protected readonly narrow = signal(false);

  constructor() {
    const width = matchMedia(NARROW);
    // What is written and not saved is not thrown away because a window became narrow.
    const look = () => this.narrow.set(width.matches && !this.grid()?.hasUnsaved);
    look();
    width.addEventListener('change', look);
    inject(DestroyRef).onDestroy(() => width.removeEventListener('change', look));
  }
  async mayLeave(): Promise<boolean> {
    return (await this.grid()?.mayLeave()) ?? true;
  }
}
