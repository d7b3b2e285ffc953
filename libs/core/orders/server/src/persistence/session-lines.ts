import { Injectable } from '@nestjs/common';
import { ordersRefusals, type Demand, type Supply } from '@maillon/core/orders/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { LineState } from '../domain/order-line';
import type { ServedPart } from '../domain/form-supplier-orders';
import { rowSet } from './row-set';

/** A line that waits for its decision, with what the producer's paper needs of it. */
export type WaitingLine = Demand & Omit<ServedPart, 'lineId' | 'offerId' | 'quantity' | 'reason'>;

export interface DecidedLine {
  readonly lineId: string;
  readonly allocatedQuantity: number;
  readonly state: LineState;
  readonly reason: string;
}

export interface OrderOfModule {
  readonly id: string;
  readonly module: string;
}

/** From whom goods of a session go to whom, and where they stop. */
export interface Way {
  readonly buyerId: string;
  readonly producerId: string;
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
}

export interface MarkedWay {
  readonly buyerId: string;
  readonly producerId: string;
  readonly isLocal: boolean;
}

export interface NotBrought {
  readonly lineId: string;
  readonly missing: number;
  readonly reason: string;
  readonly note: string | null;
  readonly mayBeReplaced: boolean;
}

/** The order lines of a whole session, read and written in sets. */
@Injectable()
export class SessionLines {
  waiting(work: Work, sessionId: string): Promise<WaitingLine[]> {
    return work.rows(sql<WaitingLine>`select l.id as "lineId", o.id as "orderId", l.offer_id as "offerId", l.quantity, l.minimum, o.placed_at as "placedAt",
        l.producer_id as "producerId", l.producer_name as "producerName", l.product_name as "productName", l.unit_label as "unitLabel",
        l.pricing, l.nominal_mass_g as "nominalMassG"
      from customer_order o join order_line l on l.order_id = o.id
      where o.session_id = ${sessionId}::uuid and o.state = 'placed' and l.state = 'intention' order by l.id`);
  }

  /** What the offers hold for these lines, which reserved it, and what nobody has asked for. */
  supplies(work: Work, demands: readonly Demand[]): Promise<Supply[]> {
    const wanted = demands.map(({ offerId, quantity }) => ({ offerId, quantity }));
    return work.rows(sql<Supply>`select o.id as "offerId", o.state = 'withdrawn' as withdrawn,
        (o.declared - o.allocated - o.reserved + w.quantity)::int as quantity
      from offer o join (select "offerId", sum(quantity) as quantity from ${rowSet(wanted, '"offerId" uuid, quantity integer')} group by 1) w
        on w."offerId" = o.id order by o.id`);
  }

  ways(reading: Reading, sessionId: string): Promise<Way[]> {
    return reading.rows(sql<Way>`select w.buyer_id as "buyerId", w.producer_id as "producerId",
        (select json_build_object('latitude', t.latitude, 'longitude', t.longitude) from site t where t.organisation_id = w.buyer_id order by t.id limit 1) as place
      from (select distinct o.buyer_id, l.producer_id from customer_order o join order_line l on l.order_id = o.id
        where o.session_id = ${sessionId}::uuid) w`);
  }

  async markLocal(work: Work, sessionId: string, ways: readonly MarkedWay[]): Promise<void> {
    await work.rows(sql`update order_line l set is_local = given."isLocal"
      from customer_order o, ${rowSet(ways, '"buyerId" uuid, "producerId" uuid, "isLocal" boolean')}
      where o.session_id = ${sessionId}::uuid and l.order_id = o.id and given."buyerId" = o.buyer_id
        and given."producerId" = l.producer_id and l.is_local is distinct from given."isLocal"`);
  }

  async decide(work: Work, decided: readonly DecidedLine[]): Promise<void> {
    await work.rows(sql`update order_line l set allocated_quantity = given."allocatedQuantity", state = given.state, reason = given.reason
      from ${rowSet(decided, '"lineId" uuid, "allocatedQuantity" integer, state text, reason text')} where l.id = given."lineId"`);
  }

  /** Orders of which nothing could be served end here. */
  endEmptyOrders(work: Work, sessionId: string): Promise<OrderOfModule[]> {
    return work.rows(sql<OrderOfModule>`update customer_order o set state = 'short'
      where o.session_id = ${sessionId}::uuid and o.state = 'placed'
        and not exists (select from order_line l where l.order_id = o.id and (l.allocated_quantity > 0 or l.state = 'intention'))
      returning o.id, o.fulfilment_module as module`);
  }

  /** Lines of firm orders whose producer does not come: something else may come instead, as each line wished. */
  notBrought(work: Work, sessionId: string): Promise<NotBrought[]> {
    return work.rows(sql<NotBrought>`select l.id as "lineId", l.quantity as missing, l.reason, null as note, true as "mayBeReplaced"
      from customer_order o join order_line l on l.order_id = o.id
      where o.session_id = ${sessionId}::uuid and o.state = 'confirmed' and l.state = 'short'
        and l.reason = ${ordersRefusals.code('minimum-missed')}::text order by l.id`);
  }

  /** Orders that wait for their confirmation. */
  placedOrders(work: Work, sessionId: string): Promise<OrderOfModule[]> {
    return work.rows(sql<OrderOfModule>`select id, fulfilment_module as module from customer_order
      where session_id = ${sessionId}::uuid and state = 'placed' order by id`);
  }

  async drop(work: Work, dropped: readonly { orderId: string; reason: string }[]): Promise<void> {
    await work.rows(sql`with gone as (select * from ${rowSet(dropped, '"orderId" uuid, reason text')}),
      ended as (update customer_order o set state = 'short' from gone where o.id = gone."orderId")
      update order_line l set state = 'short', allocated_quantity = 0, reason = gone.reason
      from gone where l.order_id = gone."orderId" and l.allocated_quantity > 0`);
  }

  async confirm(work: Work, orderIds: readonly string[]): Promise<void> {
    await work.rows(
      sql`update customer_order set state = 'confirmed' where id = any(${[...orderIds]}::uuid[]) and state = 'placed'`,
    );
  }
}
