import { Injectable } from '@nestjs/common';
import type { PriceScale } from '@maillon/core/catalogue/contract';
import type { SupplierOrderState } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';

/** A firm line, with its parts that are still to come. */
export interface FirmLineHeld {
  readonly lineId: string;
  readonly offerId: string;
  readonly productName: string;
  readonly producerId: string;
  readonly due: number;
  /** Prices by quantity, as they were when it was ordered; null: one price. */
  readonly priceScale: PriceScale | null;
  readonly supplierLineId: string | null;
  readonly supplierOrderId: string | null;
  readonly supplierState: SupplierOrderState | null;
  readonly parts: readonly { readonly allocationId: string; readonly left: number }[];
}

export interface HeldAmendment {
  readonly id: string;
  readonly orderId: string;
  readonly lineId: string;
  readonly producerId: string;
  readonly buyerId: string;
  readonly before: number;
  readonly after: number;
  readonly note: string | null;
  readonly state: string;
  readonly deadline: Date;
}

export type NewAmendment = Pick<HeldAmendment, 'id' | 'orderId' | 'lineId' | 'before' | 'after' | 'note' | 'deadline'>;

/** What buyers ask to change of firm lines. */
@Injectable()
export class Amendments {
  /** Held until the transaction ends. Refusal: platform.not-found. */
  async line(
    work: Work,
    orderId: string,
    which: { readonly lineId: string } | { readonly offerId: string },
  ): Promise<FirmLineHeld | null> {
    const one = 'lineId' in which ? sql`l.id = ${which.lineId}::uuid` : sql`l.offer_id = ${which.offerId}::uuid`;
    return work.row(sql<FirmLineHeld>`select l.id as "lineId", l.offer_id as "offerId", l.product_name as "productName", l.producer_id as "producerId", l.price_scale as "priceScale",
        l.allocated_quantity - l.unserved_quantity as due, s.id as "supplierLineId", s.supplier_order_id as "supplierOrderId", so.state as "supplierState",
        (select coalesce(jsonb_agg(jsonb_build_object('allocationId', p.id, 'left', p.left) order by p.id), '[]') from (
          select a.id, (a.quantity - coalesce((select sum(x.missing) from line_shortage x where x.allocation_id = a.id), 0))::int as left
          from allocation_in_force a where a.order_line_id = l.id) p where p.left > 0) as parts
      from order_line l
        left join lateral (select sl.id, sl.supplier_order_id from allocation a join supplier_order_line sl on sl.id = a.supplier_order_line_id
          where a.order_line_id = l.id order by a.id limit 1) s on true
        left join supplier_order so on so.id = s.supplier_order_id
      where l.order_id = ${orderId}::uuid and ${one} for update of l`);
  }

  /** False when its line waits for another answer. */
  async add(work: Work, { id, orderId, lineId, before, after, note, deadline }: NewAmendment): Promise<boolean> {
    const added =
      await work.row(sql`insert into amendment (id, order_id, order_line_id, before, after, note, state, deadline, at)
      values (${id}::uuid, ${orderId}::uuid, ${lineId}::uuid, ${before}::int, ${after}::int, ${note}::text, 'offered', ${deadline}::timestamptz,
        ${work.at}::timestamptz) on conflict (territory_id, order_line_id) where state = 'offered' do nothing returning id`);
    return added !== null;
  }

  /** Held until the transaction ends. */
  async find(work: Work, id: string): Promise<HeldAmendment | null> {
    const row =
      await work.row(sql<HeldAmendment>`select m.id, m.order_id as "orderId", m.order_line_id as "lineId", l.producer_id as "producerId",
        o.buyer_id as "buyerId", m.before, m.after, m.note, m.state, m.deadline
      from amendment m join order_line l on l.id = m.order_line_id join customer_order o on o.id = m.order_id
      where m.id = ${id}::uuid for update of m`);
    return row && { ...row, deadline: new Date(row.deadline) };
  }

  /** Refusal: platform.not-found. */
  async held(work: Work, id: string): Promise<HeldAmendment> {
    const found = await this.find(work, id);
    if (!found) throw platformRefusals.because('not-found');
    return found;
  }

  async end(work: Work, id: string, state: string, by: string, note: string | null): Promise<void> {
    await work.rows(sql`update amendment set state = ${state}::text, answered_by = ${by}::text, answer_note = ${note}::text,
      answered_at = ${work.at}::timestamptz where id = ${id}::uuid`);
  }

  /** What each unit costs now that the line has another quantity. */
  async reprice(work: Work, lineId: string, unitPrice: string): Promise<void> {
    await work.rows(sql`update order_line set unit_price = ${unitPrice}::numeric where id = ${lineId}::uuid`);
  }

  /** So many units more of a firm line, which its producer has agreed to. Answers the part. */
  async raise(work: Work, line: FirmLineHeld, units: number, reason: string): Promise<string> {
    const id = uuid();
    await work.rows(sql`with more as (insert into allocation (id, order_line_id, offer_id, supplier_order_line_id, quantity, reason, strategy, at)
        values (${id}::uuid, ${line.lineId}::uuid, ${line.offerId}::uuid, ${line.supplierLineId}::uuid, ${units}::int, ${reason}::text, 'amendment',
          ${work.at}::timestamptz)),
      asked as (update supplier_order_line set quantity = quantity + ${units}::int, accepted_quantity = accepted_quantity + ${units}::int
        where id = ${line.supplierLineId}::uuid)
      update order_line set maximum = case when maximum is not null then greatest(maximum, quantity + ${units}::int) end,
        quantity = quantity + ${units}::int, allocated_quantity = allocated_quantity + ${units}::int,
        state = case when allocated_quantity - unserved_quantity = quantity then 'allocated' else 'partly-allocated' end
      where id = ${line.lineId}::uuid`);
    return id;
  }
}
