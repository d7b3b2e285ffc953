import { Injectable } from '@nestjs/common';
import type { OfferSnapshot } from '@maillon/core/catalogue/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { OnSilence, ProposalState } from '../domain/proposal';

/** A line that lacks something, with what a search for something else looks at. */
export interface LineLacking {
  readonly lineId: string;
  readonly orderId: string;
  readonly offerId: string;
  readonly wish: 'never' | 'ask' | 'accept';
  readonly productName: string;
  readonly labels: readonly string[];
  readonly unitPrice: string;
  readonly priceCeiling: string | null;
  readonly minimum: number | null;
  /** Units of it that are still to come. */
  readonly due: number;
  /** Units of its whole order that are still to come. */
  readonly orderDue: number;
}

export interface NewProposal {
  readonly orderId: string;
  readonly lineId: string;
  readonly missing: number;
  readonly reason: string;
  readonly note: string | null;
  readonly quantity: number;
  readonly state: 'open' | 'standing';
  readonly onSilence: OnSilence;
  readonly deadline: Date;
  readonly newLineId: string | null;
}

export interface HeldProposal {
  readonly id: string;
  readonly orderId: string;
  readonly lineId: string;
  readonly productName: string;
  readonly buyerId: string;
  readonly offerId: string;
  readonly quantity: number;
  readonly state: ProposalState;
  readonly onSilence: OnSilence;
  readonly deadline: Date;
  readonly newLineId: string | null;
}

/** What could come in the place of missing goods. */
@Injectable()
export class Proposals {
  /** Goods of a morning auction have no others in their place: what others cost that morning was said for those who asked. */
  lacking(work: Work, lineIds: readonly string[]): Promise<LineLacking[]> {
    return work.rows(sql<LineLacking>`select l.id as "lineId", l.order_id as "orderId", l.offer_id as "offerId", l.substitution as wish,
        l.product_name as "productName", l.labels, l.unit_price::text as "unitPrice",
        l.price_ceiling::text as "priceCeiling", l.minimum, l.allocated_quantity - l.unserved_quantity as due,
        (select sum(d.allocated_quantity - d.unserved_quantity)::int from order_line d where d.order_id = l.order_id) as "orderDue"
      from order_line l where l.id = any(${[...lineIds]}::uuid[]) and l.substitution <> 'never' and l.indicative_price is null order by l.id`);
  }

  /**
   * Offers of the same product from other producers of the session who are not done with it, and whose goods travel the
   * same way; none that the order has already, or is being offered.
   */
  async candidates(work: Work, { lineId, orderId, offerId }: LineLacking): Promise<string[]> {
    const rows = await work.rows(sql<{ id: string }>`select o.id from offer o
      join offer own on own.id = ${offerId}::uuid join customer_order c on c.id = ${orderId}::uuid
      where o.reference_code = own.reference_code and o.producer_id <> own.producer_id and o.state = 'open' and not o.frozen
        and (o.for_buyer_id is null or o.for_buyer_id = c.buyer_id)
        and o.declared > o.reserved + o.allocated and c.delivery_day between o.available_from and o.available_to
        and o.producer_id in (select so.producer_id from supplier_order so join supplier_order_line sl on sl.supplier_order_id = so.id
          join allocation_in_force a on a.supplier_order_line_id = sl.id join order_line l on l.id = a.order_line_id
          join customer_order d on d.id = l.order_id
          where so.session_id = c.session_id and so.state in ('sent', 'acknowledged', 'accepted', 'partly-accepted')
            and d.fulfilment_module = c.fulfilment_module)
        and not exists (select from order_line l where l.order_id = c.id and l.offer_id = o.id)
        and not exists (select from substitution_proposal p where p.order_line_id = ${lineId}::uuid and p.offer_id = o.id)
      order by o.id limit 50`);
    return rows.map(({ id }) => id);
  }

  async add(work: Work, offer: OfferSnapshot, given: NewProposal): Promise<string> {
    const id = uuid();
    await work.rows(sql`insert into substitution_proposal (id, order_id, order_line_id, missing, reason, note, offer_id, producer_id, producer_name,
        product_name, quantity, unit_price, pricing, nominal_mass_g, state, on_silence, deadline, new_line_id, at)
      values (${id}::uuid, ${given.orderId}::uuid, ${given.lineId}::uuid, ${given.missing}::int, ${given.reason}::text, ${given.note}::text,
        ${offer.offerId}::uuid, ${offer.producerId}::uuid, ${offer.producerName}::text, ${offer.productName}::text, ${given.quantity}::int,
        ${offer.unitPrice}::numeric, ${offer.pricing}::text, ${offer.nominalMassG}::int, ${given.state}::text, ${given.onSilence}::text,
        ${given.deadline}::timestamptz, ${given.newLineId}::uuid, ${work.at}::timestamptz)`);
    return id;
  }

  /** Held until the transaction ends. Refusal: platform.not-found. */
  async held(work: Work, id: string): Promise<HeldProposal> {
    const row =
      await work.row(sql<HeldProposal>`select p.id, p.order_id as "orderId", p.order_line_id as "lineId", l.product_name as "productName",
        o.buyer_id as "buyerId", p.offer_id as "offerId", p.quantity, p.state, p.on_silence as "onSilence", p.deadline, p.new_line_id as "newLineId"
      from substitution_proposal p join order_line l on l.id = p.order_line_id join customer_order o on o.id = p.order_id
      where p.id = ${id}::uuid for update of p`);
    if (!row) throw platformRefusals.because('not-found');
    return { ...row, deadline: new Date(row.deadline) };
  }

  /** The price at which it was proposed: that of the catalogue may have changed since. */
  async promised(work: Work, { id }: HeldProposal): Promise<{ readonly unitPrice: string }> {
    const row = await work.row(
      sql<{
        unitPrice: string;
      }>`select unit_price::text as "unitPrice" from substitution_proposal where id = ${id}::uuid`,
    );
    return row!;
  }

  async end(
    work: Work,
    { id }: HeldProposal,
    state: ProposalState,
    by: 'buyer' | 'manager' | 'silence',
    newLineId: string | null,
  ): Promise<void> {
    await work.rows(sql`update substitution_proposal set state = ${state}::text, answered_by = ${by}::text, answered_at = ${work.at}::timestamptz,
      new_line_id = ${newLineId}::uuid where id = ${id}::uuid`);
  }

  /** The part of the line that took the place, and whether its producer has weighed it already. */
  standing(work: Work, { newLineId }: HeldProposal) {
    return work.row(sql<{
      allocationId: string;
      quantity: number;
      productName: string;
      producerName: string;
      state: string;
    }>`select a.id as "allocationId", (a.quantity - coalesce((select sum(s.missing) from line_shortage s where s.allocation_id = a.id), 0))::int as quantity,
        l.product_name as "productName", so.producer_name as "producerName", so.state
      from allocation_in_force a join order_line l on l.id = a.order_line_id join supplier_order_line sl on sl.id = a.supplier_order_line_id
        join supplier_order so on so.id = sl.supplier_order_id
      where l.id = ${newLineId}::uuid for update of so`);
  }
}
