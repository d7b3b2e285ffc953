import { Injectable } from '@nestjs/common';
import type { KitchenWord } from '@maillon/core/order-notes/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { v7 as uuid } from 'uuid';

const wordRows = (rest: RawBuilder<unknown>) => sql<KitchenWord>`select w.words, p.id as "productId",
    p.name as "productName", o.name as "producerName"
  from kitchen_word w join product p on p.id = w.product_id join participation o on o.id = p.producer_id ${rest}`;

/** What kitchens mean by their words. */
@Injectable()
export class KitchenWords {
  all(reading: Reading, buyerId: string): Promise<KitchenWord[]> {
    return reading.rows(wordRows(sql`where w.buyer_id = ${buyerId}::uuid order by w.words`));
  }

  of(reading: Reading, buyerId: string, words: string): Promise<KitchenWord | null> {
    return reading.row(wordRows(sql`where w.buyer_id = ${buyerId}::uuid and w.words = ${words}::text`));
  }

  /** False when there is no such offer in the territory. */
  async remember(work: Work, buyerId: string, words: string, offerId: string): Promise<boolean> {
    const rows = await work.rows(sql`insert into kitchen_word (id, buyer_id, words, product_id, chosen_at)
      select ${uuid()}::uuid, ${buyerId}::uuid, ${words}::text, o.product_id, ${work.at}::timestamptz from offer o where o.id = ${offerId}::uuid
      on conflict (territory_id, buyer_id, words) do update set product_id = excluded.product_id, chosen_at = excluded.chosen_at
      returning id`);
    return rows.length > 0;
  }

  async forget(work: Work, buyerId: string, words: string): Promise<void> {
    await work.rows(sql`delete from kitchen_word where buyer_id = ${buyerId}::uuid and words = ${words}::text`);
  }
}
