import { Injectable } from '@nestjs/common';
import type { SupplierOrderState } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { AnswerSource, LineAnswer, LineToAnswer } from '../domain/supplier-answer';
import { rowSet } from './row-set';

export interface SupplierOrderToAnswer {
  readonly id: string;
  readonly reference: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly state: SupplierOrderState;
}

/** Orders of a session whose producers have not answered by now. */
export type SilentOrder = SupplierOrderToAnswer & { readonly deliveryDay: string; readonly escalated: boolean };

const HEAD = sql`id, reference, producer_id as "producerId", producer_name as "producerName", state`;
const REPLY = 'id uuid, "lineId" uuid, asked integer, said integer, accepted integer, note text';

/** What producers say of the orders that they got. */
@Injectable()
export class SupplierAnswers {
  /** Held until the transaction ends: two answers wait for each other. Refusal: platform.not-found. */
  async held(work: Work, id: string): Promise<SupplierOrderToAnswer> {
    const head = await work.row(
      sql<SupplierOrderToAnswer>`select ${HEAD} from supplier_order where id = ${id}::uuid for update`,
    );
    if (!head || head.state === 'withdrawn') throw platformRefusals.because('not-found');
    return head;
  }

  /** Its lines, with the parts that are still to come. */
  lines(work: Work, id: string): Promise<LineToAnswer[]> {
    return work.rows(sql<LineToAnswer>`select sl.id, sl.product_name as "productName", sl.quantity, sl.accepted_quantity as accepted,
        (select r.accepted from supplier_reply r where r.supplier_order_line_id = sl.id order by r.at desc, r.id desc limit 1) as said,
        coalesce(sum(p.left), 0)::int as asked,
        coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'lineId', p.line_id, 'quantity', p.left, 'minimum', p.minimum, 'placedAt', p.placed_at) order by p.id) filter (where p.id is not null), '[]') as parts
      from supplier_order_line sl left join lateral (
        select a.id, l.id as line_id, l.minimum, o.placed_at, (a.quantity - coalesce((select sum(s.missing) from line_shortage s where s.allocation_id = a.id), 0))::int as left
        from allocation_in_force a join order_line l on l.id = a.order_line_id join customer_order o on o.id = l.order_id
        where a.supplier_order_line_id = sl.id) p on true
      where sl.supplier_order_id = ${id}::uuid and sl.quantity > 0
      group by sl.territory_id, sl.id order by sl.id`);
  }

  async add(work: Work, answers: readonly LineAnswer[], source: AnswerSource): Promise<void> {
    if (answers.length === 0) return;
    const rows = answers.map(({ line, said, accepted, note }) => ({
      ...{ id: uuid(), lineId: line.id, asked: line.asked },
      ...{ said, accepted, note },
    }));
    await work.rows(sql`with given as (select * from ${rowSet(rows, REPLY)}),
      told as (insert into supplier_reply (id, supplier_order_line_id, asked, accepted, note, source, at)
        select id, "lineId", asked, said, note, ${source}::text, ${work.at}::timestamptz from given)
      update supplier_order_line l set accepted_quantity = given.accepted from given where l.id = given."lineId"`);
  }

  async move(work: Work, id: string, state: SupplierOrderState): Promise<void> {
    await work.rows(sql`update supplier_order set state = ${state}::text where id = ${id}::uuid`);
  }

  /** Their hour to answer, once the sale is confirmed. Answers how many wait for it. */
  async awaitAnswers(work: Work, sessionId: string, until: Date): Promise<number> {
    const waiting = await work.rows(sql`update supplier_order set answer_due_at = ${until}::timestamptz
      where session_id = ${sessionId}::uuid and answer_due_at is null returning id`);
    return waiting.length;
  }

  /** In the order of their ids, held until the transaction ends. */
  silent(work: Work, sessionId: string): Promise<SilentOrder[]> {
    return work.rows(sql<SilentOrder>`select ${HEAD}, delivery_day as "deliveryDay", escalated_at is not null as escalated
      from supplier_order where session_id = ${sessionId}::uuid and state in ('sent', 'acknowledged')
        and answer_due_at <= ${work.at}::timestamptz order by id for update`);
  }

  async escalate(work: Work, ids: readonly string[]): Promise<void> {
    await work.rows(
      sql`update supplier_order set escalated_at = ${work.at}::timestamptz where id = any(${[...ids]}::uuid[])`,
    );
  }
}
