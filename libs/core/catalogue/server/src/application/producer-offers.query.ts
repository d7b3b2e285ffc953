import { Injectable } from '@nestjs/common';
import type { Offer } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { ProductReferences } from '../persistence/product-references';
import { PRODUCER_LIST_KEY, keyLike } from './list-cursor';
import { offerRows, referenceIn } from './offer-rows.sql';
import { offerView, viewerOf } from './offer-view';
import { UnsoldOffers } from './unsold-offers';

const input = z.object({ producerId: z.uuid().nullish(), ...pageInput });
type Input = z.infer<typeof input>;

/** What a producer puts forward, the latest periods first; each at the price of today, or of its nearest day. */
@Injectable()
export class ProducerOffers implements ReadCase<Input, Page<Offer>> {
  readonly name = 'catalogue.producer-offers';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly references: ProductReferences,
    private readonly unsold: UnsoldOffers,
  ) {}

  async read(reading: Reading, { producerId, first, after }: Input): Promise<Page<Offer>> {
    const key = keyLike(PRODUCER_LIST_KEY, 3, after);
    const rows = await reading.rows(
      offerRows(
        reading,
        sql`where ${reading.visible('catalogue.manage-offers', 'Offer', { producerId: 'o.producer_id' })}
        ${producerId ? sql`and o.producer_id = ${producerId}::uuid` : sql``} ${key ? following(key) : sql``}
        order by o.available_to desc, o.list_key, o.id limit ${sql.lit(first + 1)}`,
      ),
    );
    const today = localDay(reading.at, reading.territory.timeZone);
    const viewer = viewerOf(reading, await this.references.covering(reading, rows.map(referenceIn)));
    const page = pageOf(
      rows,
      first,
      ({ listKey, card: [[id, , availableTo]] }) => [availableTo, listKey, id],
      (row) => offerView(row, viewer, today),
    );
    return { ...page, nodes: await this.unsold.marked(reading, page.nodes, today) };
  }
}

function following([availableTo, listKey, id]: readonly (string | number)[]) {
  return sql`and (o.available_to < ${availableTo}::date
    or (o.available_to = ${availableTo}::date and (o.list_key, o.id) > (${listKey}::text, ${id}::uuid)))`;
}
