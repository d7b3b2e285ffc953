import { Injectable } from '@nestjs/common';
import type { Offer } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { BuyerLists } from '../persistence/buyer-lists';
import { ProductReferences } from '../persistence/product-references';
import { offerRows, referenceIn } from './offer-rows.sql';
import { offerView, viewerOf } from './offer-view';

const input = z.object({ id: z.uuid(), day: z.iso.date().nullish() });
type Input = z.infer<typeof input>;

/** One offer at the price of a day, today when none is given, or of the nearest one on which it is open. */
@Injectable()
export class OfferOfId implements ReadCase<Input, Offer | null> {
  readonly name = 'catalogue.offer';
  readonly permission = 'catalogue.read';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly references: ProductReferences,
    private readonly lists: BuyerLists,
  ) {}

  async read(reading: Reading, { id, day }: Input): Promise<Offer | null> {
    const row = await reading.row(offerRows(reading, sql`where o.id = ${id}::uuid`));
    if (!row) return null;
    const today = localDay(reading.at, reading.territory.timeZone);
    const references = await this.references.covering(reading, [referenceIn(row)]);
    const viewer = viewerOf(reading, references, await this.lists.mine(reading));
    return offerView(row, viewer, day ?? today);
  }
}
