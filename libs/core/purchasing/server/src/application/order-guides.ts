import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { HABIT_GOODS, goodsJoins, type HabitGoods } from '../persistence/habit-goods';

/** An entry of a kitchen's guide, whatever is on sale. */
export interface GuideEntryRow extends HabitGoods {
  /** What the kitchen set, else what is learnt, else 1. */
  readonly usualQuantity: number;
  readonly learntQuantity: number | null;
  readonly isPinned: boolean;
  readonly timesOrdered: number;
  readonly lastOrderedAt: Date | null;
  /** Exact decimal in euros without VAT. */
  readonly lastUnitPrice: string | null;
  readonly position: number | null;
}

/** What kitchens buy and how they call it, for whoever reads what they write. */
@Injectable()
export class OrderGuides {
  /** One statement. Pinned first, then as the kitchen arranged it, then what is bought most. */
  of(reading: Reading, buyerId: string): Promise<GuideEntryRow[]> {
    return reading.rows(sql<GuideEntryRow>`select ${HABIT_GOODS}, coalesce(g.usual_quantity, g.learnt_quantity, 1) as "usualQuantity",
        g.learnt_quantity as "learntQuantity", g.is_pinned as "isPinned", g.times_ordered as "timesOrdered",
        g.last_ordered_at as "lastOrderedAt", g.last_unit_price::text as "lastUnitPrice", g.position
      from sales_unit u ${goodsJoins(buyerId)}
      where g.buyer_id = ${buyerId}::uuid and g.removed_at is null
      order by g.is_pinned desc, r.family_rank, g.position nulls last, g.times_ordered desc, coalesce(g.own_name, p.name), u.id`);
  }

  /** Families in the order that the kitchen gave them; what it did not name follows. */
  async families(reading: Reading, buyerId: string): Promise<readonly string[]> {
    const row = await reading.row(
      sql<{ families: string[] }>`select families from guide_arrangement where buyer_id = ${buyerId}::uuid`,
    );
    return row?.families ?? [];
  }
}
