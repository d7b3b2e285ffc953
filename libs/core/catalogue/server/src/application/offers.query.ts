import { Injectable } from '@nestjs/common';
import type { Offer } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { OfferCards } from '../persistence/offer-cards';
import { ProductReferences } from '../persistence/product-references';
import { Admissions } from './admissions';
import { LIST_KEY, keyLike } from './list-cursor';
import { offerFilter } from './offer-filter';
import type { ListedOffer } from './listed-offers.sql';
import { listedView, type Viewer } from './offer-view';
import { offersNamed } from './offers-named.sql';
import { offersOfDay } from './offers-of-day.sql';

const input = z.object({ day: z.iso.date(), filter: offerFilter, ...pageInput });
type Input = z.infer<typeof input>;

/** The catalogue of a day: one statement, one table, in the order of its index; a search looks its words up first. */
@Injectable()
export class OffersOfDay implements ReadCase<Input, Page<Offer>> {
  readonly name = 'catalogue.offers';
  readonly permission = 'catalogue.read';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly references: ProductReferences,
    private readonly cards: OfferCards,
    private readonly admissions: Admissions,
  ) {}

  async read(reading: Reading, { day, filter, first, after }: Input): Promise<Page<Offer>> {
    const references = await this.references.all(reading);
    const today = localDay(reading.at, reading.territory.timeZone);
    const named = await offersNamed(reading, day, filter?.search);
    const admission = await this.admissions.on(reading, day, filter?.local === true);
    const asked = { day, today, filter, admission, first, key: keyLike(LIST_KEY, 2, after), named };
    const rows = named?.length === 0 ? [] : await reading.rows(offersOfDay(reading, asked, references));
    return pageOf(
      await this.listed(reading, rows, { references, locale: reading.locale, today }, day),
      first,
      ({ listKey, offer }) => [listKey, offer.id],
      ({ offer }) => offer,
    );
  }

  private async listed(reading: Reading, rows: readonly ListedOffer[], viewer: Viewer, day: string) {
    const cards = await this.cards.of(reading, rows);
    const codes = [...cards.values()].map(({ card }) => card.referenceCode);
    const covering = { ...viewer, references: await this.references.covering(reading, codes) };
    return rows.flatMap((row) => {
      const kept = cards.get(row.id);
      return kept ? [{ listKey: kept.listKey, offer: listedView(kept, row, covering, day) }] : [];
    });
  }
}
