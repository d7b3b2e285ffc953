import { Injectable } from '@nestjs/common';
import type { Offer, OfferPage } from '@maillon/core/catalogue/contract';
import { pageOf, type CursorKey, type Reading } from '@maillon/platform/server';
import { BuyerLists } from '../persistence/buyer-lists';
import { OfferCards } from '../persistence/offer-cards';
import { ProductReferences } from '../persistence/product-references';
import type { ListedOffer } from './listed-offers.sql';
import { listedView, viewerOf } from './offer-view';
import { offersOfDay, type OffersAsked } from './offers-of-day.sql';

/** A row of a list with what is shown of it. */
export interface Listed<Row> {
  readonly row: Row;
  readonly listKey: string;
  readonly offer: Offer;
}

/** Rows of a list become a page: what they say, and what is in memory of their cards. */
@Injectable()
export class ListedPages {
  constructor(
    private readonly references: ProductReferences,
    private readonly cards: OfferCards,
    private readonly lists: BuyerLists,
  ) {}

  /** In the order of the list. */
  async inOrder(
    reading: Reading,
    asked: OffersAsked,
    key: (listed: Listed<ListedOffer>) => CursorKey = ({ listKey, offer }) => [listKey, offer.id],
  ): Promise<OfferPage> {
    const rows = await reading.rows(offersOfDay(reading, asked, await this.references.all(reading)), 'last');
    return this.page(reading, asked, rows, key);
  }

  async page<Row extends ListedOffer>(
    reading: Reading,
    { day, first }: OffersAsked,
    rows: readonly Row[],
    key: (listed: Listed<Row>) => CursorKey,
  ): Promise<OfferPage> {
    const cards = await this.cards.of(reading, rows);
    const codes = [...cards.values()].map(({ card }) => card.referenceCode);
    const viewer = viewerOf(reading, await this.references.covering(reading, codes), await this.lists.mine(reading));
    const listed = rows.flatMap((row): Listed<Row>[] => {
      const kept = cards.get(row.id);
      return kept ? [{ row, listKey: kept.listKey, offer: listedView(kept, row, viewer, day) }] : [];
    });
    return { ...pageOf(listed, first, key, ({ offer }) => offer), understoodAs: null };
  }
}
