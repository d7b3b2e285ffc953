import { Injectable } from '@nestjs/common';
import type { OfferPage } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { pageInput, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { searchTerms } from '../domain/search-terms';
import { Admissions } from './admissions';
import { LIST_KEY, keyLike } from './list-cursor';
import { ListedPages } from './listed-pages';
import { offerFilter } from './offer-filter';
import { OffersFound } from './offers-found';
import type { OffersAsked } from './offers-of-day.sql';

const input = z.object({ day: z.iso.date(), filter: offerFilter, ...pageInput });
type Input = z.infer<typeof input>;

/** The catalogue of a day: one statement, one table, in the order of its index; a search brings what it finds, best first. */
@Injectable()
export class OffersOfDay implements ReadCase<Input, OfferPage> {
  readonly name = 'catalogue.offers';
  readonly permission = 'catalogue.read';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly pages: ListedPages,
    private readonly searches: OffersFound,
    private readonly admissions: Admissions,
  ) {}

  async read(reading: Reading, { day, filter, first, after }: Input): Promise<OfferPage> {
    const today = localDay(reading.at, reading.territory.timeZone);
    const admission = await this.admissions.on(reading, day, filter?.local === true);
    const asked: OffersAsked = { day, today, filter, admission, first, key: null };
    const terms = searchTerms(filter?.search);
    if (terms) return this.searches.page(reading, asked, terms, after);
    return this.pages.inOrder(reading, { ...asked, key: keyLike(LIST_KEY, 2, after) });
  }
}
