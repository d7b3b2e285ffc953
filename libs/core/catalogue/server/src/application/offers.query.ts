import { Injectable } from '@nestjs/common';
import type { Offer } from '@maillon/core/catalogue/contract';
import { keyOf, pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { ProductReferences } from '../persistence/product-references';
import { matching, offerFilter, openOn } from './offer-filter';
import { offerRows } from './offer-rows.sql';
import { offerView } from './offer-view';

const input = z.object({ day: z.iso.date(), filter: offerFilter, ...pageInput });
type Input = z.infer<typeof input>;

/** The catalogue of a day: one statement, one table, in the order of its index. */
@Injectable()
export class OffersOfDay implements ReadCase<Input, Page<Offer>> {
  readonly name = 'catalogue.offers';
  readonly permission = 'catalogue.read';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly references: ProductReferences) {}

  async read(reading: Reading, { day, filter, first, after }: Input): Promise<Page<Offer>> {
    const references = await this.references.all(reading);
    const key = keyOf(after, 2);
    const following = key ? sql`and (o.list_key, o.id) > (${key[0]}::text, ${key[1]}::uuid)` : sql``;
    // The length of the page is written out: a plan made for any length would not trust the index.
    const rows = await reading.rows(
      offerRows(reading, sql`where ${openOn(day)} ${following} ${matching(filter, day, references)}
        order by o.list_key, o.id limit ${sql.lit(first + 1)}`),
    );
    const known = await this.references.covering(reading, rows.map(({ referenceCode }) => referenceCode));
    return pageOf(rows, first, (row) => [row.listKey, row.id], (row) => offerView(row, known, day, reading.locale));
  }
}
