import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ProducerSlotData } from '@maillon/core/organisations/web';
import { Column, DataTable, Failure, PricePipe, SentencePipe, Session, askPages } from '@maillon/platform/web';
import { OffersOfProducerDocument, type DeskOfferFragment } from '../data/offers-desk.generated';
import { OfferState } from './offer-state';
import { OfferStock } from './offer-stock';

/** On a producer's page: what it offers, its latest offers first. */
@Component({
  imports: [Column, DataTable, Failure, MatButton, OfferState, OfferStock, PricePipe, RouterLink, SentencePipe],
  templateUrl: './producer-offers.panel.html',
  host: { class: 'panel' },
})
export class ProducerOffersPanel {
  readonly data = input.required<ProducerSlotData>();
  /** The first offers of a producer are written in the table, too. */
  protected readonly mayManage = inject(Session).permissions().may('catalogue.manage-offers');
  protected readonly offers = askPages(
    OffersOfProducerDocument,
    () => ({ producerId: this.data().producerId, first: 12 }),
    (data) => data.producerOffers,
  );
  protected readonly none = computed(() => this.offers.items()?.length === 0);
  protected readonly idOf = (offer: DeskOfferFragment) => offer.id;
}
