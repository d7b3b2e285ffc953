import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { dropEmpty, forgetLearnt, learnGuide } from './learn-guide.sql';

export interface HandSet {
  readonly ownName: string | null;
  readonly usualQuantity: number | null;
  readonly isPinned: boolean;
}

/** What kitchens buy: learnt from their orders, and set by hand. */
@Injectable()
export class Guides {
  /** Goods of one order, or of all of them. */
  async learn(work: Work, buyerId: string, orderId: string | null): Promise<void> {
    if (!orderId) await work.rows(forgetLearnt(buyerId));
    await work.rows(learnGuide(buyerId, orderId));
    if (!orderId) await work.rows(dropEmpty(buyerId));
  }

  /** What was set by hand; null: there is no such entry. */
  handSet(reading: Reading, buyerId: string, unitId: string): Promise<HandSet | null> {
    return reading.row(sql<HandSet>`select own_name as "ownName", usual_quantity as "usualQuantity", is_pinned as "isPinned"
      from guide_entry where buyer_id = ${buyerId}::uuid and unit_id = ${unitId}::uuid and removed_at is null`);
  }

  /** False when there is no such sales unit. */
  async save(
    work: Work,
    buyerId: string,
    unitId: string,
    { ownName, usualQuantity, isPinned }: HandSet,
  ): Promise<boolean> {
    const saved = await work.row(sql`insert into guide_entry (buyer_id, unit_id, own_name, usual_quantity, is_pinned)
      select ${buyerId}::uuid, id, ${ownName}::text, ${usualQuantity}::int, ${isPinned}::boolean from sales_unit where id = ${unitId}::uuid
      on conflict (territory_id, buyer_id, unit_id) do update set own_name = excluded.own_name,
        usual_quantity = excluded.usual_quantity, is_pinned = excluded.is_pinned, removed_at = null
      returning unit_id`);
    return saved !== null;
  }

  /** False when it was not there. */
  async remove(work: Work, buyerId: string, unitId: string): Promise<boolean> {
    const removed = await work.row(sql`update guide_entry set removed_at = ${work.at}::timestamptz
      where buyer_id = ${buyerId}::uuid and unit_id = ${unitId}::uuid and removed_at is null returning unit_id`);
    return removed !== null;
  }

  async arrange(work: Work, buyerId: string, families: readonly string[] | null, unitIds: readonly string[] | null) {
    if (families)
      await work.rows(sql`insert into guide_arrangement (buyer_id, families) values (${buyerId}::uuid, ${[...families]}::text[])
        on conflict (territory_id, buyer_id) do update set families = excluded.families`);
    if (unitIds)
      await work.rows(sql`update guide_entry g set position = given.place
        from unnest(${[...unitIds]}::uuid[]) with ordinality as given(unit_id, place)
        where g.buyer_id = ${buyerId}::uuid and g.unit_id = given.unit_id`);
  }
}
