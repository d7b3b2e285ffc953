import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';

/** How lists of prices end. Held by the lock of the producer's lists. */
@Injectable()
export class PriceListEnds {
  /** Whose it is; null when there is no such list, or none any more. */
  async holder(work: Work, id: string): Promise<{ producerId: string; isOver: boolean } | null> {
    return work.row(sql<{
      producerId: string;
      isOver: boolean;
    }>`select producer_id as "producerId", ended_on is not null as "isOver"
      from price_list where id = ${id}::uuid`);
  }

  /** Whether somebody can have bought by it: it had prices, and people. */
  async wasOfUse(work: Work, id: string): Promise<boolean> {
    const row = await work.row(sql`select 1 as one where exists (select from list_price where list_id = ${id}::uuid)
      and exists (select from price_list_reach where list_id = ${id}::uuid)`);
    return row !== null;
  }

  /** From a day on nobody has it, and it says no price; earlier days keep theirs. */
  async end(work: Work, id: string, day: string): Promise<void> {
    await work.rows(sql`update price_list_reach set valid_to = greatest(${day}::date, valid_from)
      where list_id = ${id}::uuid and (valid_to is null or valid_to > ${day}::date)`);
    await work.rows(sql`delete from list_price where list_id = ${id}::uuid and valid_from >= ${day}::date`);
    await work.rows(sql`update list_price set valid_to = ${day}::date
      where list_id = ${id}::uuid and (valid_to is null or valid_to > ${day}::date)`);
    await work.rows(sql`update price_list set ended_on = ${day}::date where id = ${id}::uuid`);
  }

  async remove(work: Work, id: string): Promise<void> {
    await work.rows(sql`delete from list_price where list_id = ${id}::uuid`);
    await work.rows(sql`delete from price_list_reach where list_id = ${id}::uuid`);
    await work.rows(sql`delete from price_list where id = ${id}::uuid`);
  }
}
