import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

/** A part of an order that is paid by weight, read from the orders' own tables. */
export interface PartByWeight {
  readonly allocationId: string;
  readonly orderId: string;
  readonly orderReference: string;
  readonly buyerName: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
  readonly tolerancePercent: number | null;
}

@Injectable()
export class PartsByWeight {
  of(reading: Reading, day: string): Promise<PartByWeight[]> {
    return reading.rows(sql<PartByWeight>`select a.id as "allocationId", o.id as "orderId", o.reference as "orderReference",
        o.buyer_name as "buyerName", l.producer_id as "producerId", l.producer_name as "producerName", l.product_name as "productName",
        l.unit_label as "unitLabel", l.pricing, l.nominal_mass_g as "nominalMassG", l.tolerance_percent as "tolerancePercent"
      from customer_order o join order_line l on l.order_id = o.id join allocation_in_force a on a.order_line_id = l.id
      where o.delivery_day = ${day}::date and l.pricing = 'kg' and o.state not in ('placed', 'cancelled')
      order by l.product_name, o.buyer_name, a.id`);
  }

  /** Their orders are held until the transaction ends: whoever loads or hands over the same goods waits. */
  async hold(work: Work, allocationIds: readonly string[]): Promise<void> {
    await work.rows(sql`select id from customer_order where id in (
        select l.order_id from allocation a join order_line l on l.id = a.order_line_id where a.id = any(${[...allocationIds]}::uuid[]))
      order by id for update`);
  }
}
