import { Injectable } from '@nestjs/common';
import type { Offer } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductReferences } from '../persistence/product-references';
import { Admissions } from './admissions';
import { LIST_KEY, keyLike } from './list-cursor';
import { offerFilter } from './offer-filter';
import { offerView, viewerOf } from './offer-view';
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
    private readonly admissions: Admissions,
  ) {}

  async read(reading: Reading, { day, filter, first, after }: Input): Promise<Page<Offer>> {
    const references = await this.references.all(reading);
    const today = localDay(reading.at, reading.territory.timeZone);
    const named = await offersNamed(reading, day, filter?.search);
    const admission = await this.admissions.on(reading, day, filter?.local === true);
    const asked = { day, today, filter, admission, first, key: keyLike(LIST_KEY, 2, after), named };
    const rows = named?.length === 0 ? [] : await reading.rows(offersOfDay(reading, asked, references));
    const viewer = viewerOf(reading, await this.references.covering(reading, rows));
    return pageOf(
      rows,
      first,
      ({ listKey, card: [[id]] }) => [listKey, id],
      (row) => offerView(row, viewer, day),
    );
  }
}
