import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { OwedPart } from '../domain/not-handed-over';
import type { Window } from '../domain/on-time-in-full';

export interface DueLine {
  readonly id: string;
  readonly producerId: string;
  readonly unitPrice: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
  /** Per cent above the expected weight that are charged; null: all that was weighed. */
  readonly tolerancePercent: number | null;
  /** What its buyer agreed to pay for what weighs more. */
  readonly acceptedCents: number | null;
  readonly orderedCount: number;
  readonly allocatedCount: number;
  readonly allocationIds: readonly string[];
}

export interface DueOrder {
  readonly id: string;
  readonly reference: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly deliveryDay: string;
  readonly promised: Window;
  readonly lines: readonly DueLine[];
}

type HeadRow = Omit<DueOrder, 'promised' | 'lines'> & { windowStart: string; windowEnd: string };

/** What orders owe to their buyers, read from the orders' own tables. */
@Injectable()
export class DueOrders {
  /** The order, held until the transaction ends: two deliveries of the same goods wait for each other. */
  async held(work: Work, id: string): Promise<DueOrder> {
    const head =
      await work.row(sql<HeadRow>`select id, reference, buyer_id as "buyerId", buyer_name as "buyerName", delivery_day as "deliveryDay",
      window_start as "windowStart", window_end as "windowEnd" from customer_order where id = ${id}::uuid for update`);
    if (!head) throw platformRefusals.because('not-found');
    const { windowStart, windowEnd, ...order } = head;
    return {
      ...order,
      promised: { start: new Date(windowStart), end: new Date(windowEnd) },
      lines: await this.lines(work, id),
    };
  }

  /** What these parts still owe: allocated, less what went short and what was delivered. */
  owed(work: Work, allocationIds: readonly string[]): Promise<OwedPart[]> {
    return work.rows(sql<OwedPart>`select a.id as "allocationId", (a.quantity
        - coalesce((select sum(s.missing) from line_shortage s where s.allocation_id = a.id), 0)
        - coalesce((select sum(m.count) from movement m where m.allocation_id = a.id and m.kind = 'delivered'), 0))::int as owed
      from allocation_in_force a where a.id = any(${[...allocationIds]}::uuid[]) order by a.id`);
  }

  private lines(work: Work, orderId: string): Promise<DueLine[]> {
    return work.rows(sql<DueLine>`select l.id, l.producer_id as "producerId", l.unit_price as "unitPrice", l.pricing, l.nominal_mass_g as "nominalMassG",
        l.tolerance_percent as "tolerancePercent", l.accepted_cents as "acceptedCents", l.quantity as "orderedCount", l.allocated_quantity as "allocatedCount", coalesce(jsonb_agg(a.id) filter (where a.id is not null), '[]') as "allocationIds"
      from order_line l left join allocation_in_force a on a.order_line_id = l.id
      where l.order_id = ${orderId}::uuid and l.state <> 'cancelled' group by l.territory_id, l.id order by l.id`);
  }
}
