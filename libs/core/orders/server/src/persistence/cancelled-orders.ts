import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { OrderUnits } from '../domain/order';
import type { OrderOfModule } from './session-lines';

/** Lines that are cancelled with their session, and what they held. */
export interface CancelledLine extends OrderUnits {
  readonly producerId: string;
}

export interface CancelledOrder extends OrderOfModule {
  readonly buyerId: string;
}

/** The orders of a session that is cancelled as a whole, written in sets. */
@Injectable()
export class CancelledOrders {
  /** Answers what their lines held. */
  lines(work: Work, sessionId: string, reason: string, note: string): Promise<CancelledLine[]> {
    return work.rows(sql<CancelledLine>`with gone as (update order_line l set state = 'cancelled', reason = ${reason}::text, reason_note = ${note}::text
      from customer_order o where o.id = l.order_id and o.session_id = ${sessionId}::uuid and o.state = 'placed' and l.state = 'intention'
      returning l.id, l.order_id, l.offer_id, l.quantity, l.producer_id),
      told as (insert into order_change (id, act_id, order_id, order_line_id, before, after, cause, note, asked_by, accepted_by, at)
        select uuidv7(), order_id, order_id, id, quantity, 0, 'session-cancelled', ${note}::text, 'manager', 'rule', ${work.at}::timestamptz from gone)
      select offer_id as "offerId", quantity, order_id as "orderId", producer_id as "producerId" from gone`);
  }

  orders(work: Work, sessionId: string): Promise<CancelledOrder[]> {
    return work.rows(sql<CancelledOrder>`update customer_order set state = 'cancelled'
      where session_id = ${sessionId}::uuid and state = 'placed'
      returning id, fulfilment_module as module, buyer_id as "buyerId"`);
  }
}
