import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface MinimumWishRow {
  readonly topUpCents: number;
  readonly topUpPercent: number;
  readonly rollsOver: boolean;
}

/** What buyers agree to, so that their producers come. */
@Injectable()
export class MinimumWishes {
  of(reading: Reading, orderId: string): Promise<MinimumWishRow | null> {
    return reading.row(sql<MinimumWishRow>`select top_up_cents as "topUpCents", top_up_percent as "topUpPercent", rolls_over as "rollsOver" from minimum_wish
      where order_id = ${orderId}::uuid`);
  }

  async save(work: Work, orderId: string, { topUpCents, topUpPercent, rollsOver }: MinimumWishRow): Promise<void> {
    await work.rows(sql`insert into minimum_wish (order_id, top_up_cents, top_up_percent, rolls_over, at)
      values (${orderId}::uuid, ${topUpCents}::int, ${topUpPercent}::int, ${rollsOver}::boolean, ${work.at}::timestamptz)
      on conflict (territory_id, order_id) do update set top_up_cents = excluded.top_up_cents,
        top_up_percent = excluded.top_up_percent, rolls_over = excluded.rolls_over, at = excluded.at`);
  }

  buyerOf(reading: Reading, orderId: string): Promise<{ buyerId: string } | null> {
    return reading.row(
      sql<{ buyerId: string }>`select buyer_id as "buyerId" from customer_order where id = ${orderId}::uuid`,
    );
  }
}
