import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { OverweightState } from '../domain/overweight';

/** A weight above its ceiling as whoever holds its link reads it. */
export interface LinkedOverweight {
  readonly id: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly deliveryDay: string;
  readonly productName: string;
  readonly producerName: string;
  readonly netMassG: number;
  readonly ceilingMassG: number;
  readonly weighedCents: number;
  readonly ceilingCents: number;
  readonly state: OverweightState;
  readonly deadline: Date | string;
  /** The link opens nothing once the goods are about to come. */
  readonly expiresAt: Date | string;
}

/** The one row that a link to a weight opens. */
@Injectable()
export class OverweightLinks {
  async give(work: Work, overweightId: string, keyHash: string): Promise<void> {
    await work.rows(sql`update overweight set key_hash = ${keyHash}::text where id = ${overweightId}::uuid`);
  }

  byKey(reading: Reading, keyHash: string): Promise<LinkedOverweight | null> {
    return reading.row(sql<LinkedOverweight>`select w.id, o.buyer_id as "buyerId", o.buyer_name as "buyerName", o.delivery_day as "deliveryDay",
        l.product_name as "productName", l.producer_name as "producerName", w.net_mass_g as "netMassG", w.ceiling_mass_g as "ceilingMassG",
        w.weighed_cents as "weighedCents", w.ceiling_cents as "ceilingCents", w.state, w.deadline, coalesce(o.window_start, w.deadline) as "expiresAt"
      from overweight w join order_line l on l.id = w.order_line_id join customer_order o on o.id = w.order_id
      where w.key_hash = ${keyHash}::text`);
  }
}
