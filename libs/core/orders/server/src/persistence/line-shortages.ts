import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { AllocatedLine, LineShortage, ShortenedLine } from '../domain/shorten-lines';
import { rowSet } from './row-set';

/** An allocated line with those whom its shortage concerns. */
export interface ConcernedLine extends AllocatedLine {
  readonly orderReference: string;
  readonly buyerId: string;
  readonly producerId: string;
  readonly deliveryDay: string;
}

const SHORTAGE = 'id uuid, "allocationId" uuid, "lineId" uuid, missing integer, reason text, note text';

/** What went short after the cut-off: facts, and the sums that repeat them on the lines. */
@Injectable()
export class LineShortages {
  /** The lines that these allocations serve, kept from changing until the transaction ends. */
  concerned(work: Work, allocationIds: readonly string[]): Promise<ConcernedLine[]> {
    return work.rows(sql<ConcernedLine>`select a.id as "allocationId", l.id as "lineId", o.id as "orderId", o.reference as "orderReference",
        o.buyer_id as "buyerId", l.producer_id as "producerId", o.delivery_day as "deliveryDay", l.quantity,
        l.allocated_quantity as "allocatedQuantity", l.unserved_quantity as "unservedQuantity",
        (a.quantity - coalesce((select sum(s.missing) from line_shortage s where s.allocation_id = a.id), 0))::int as left
      from order_line l join allocation_in_force a on a.order_line_id = l.id join customer_order o on o.id = l.order_id
      where a.id = any(${[...allocationIds]}::uuid[]) order by l.id, a.id for update of l`);
  }

  async add(work: Work, shortages: readonly (LineShortage & { readonly lineId: string })[]): Promise<void> {
    const rows = shortages.map((shortage) => ({ ...shortage, id: uuid() }));
    await work.rows(sql`insert into line_shortage (id, allocation_id, order_line_id, missing, reason, note, at)
      select id, "allocationId", "lineId", missing, reason, note, ${work.at}::timestamptz from ${rowSet(rows, SHORTAGE)}`);
  }

  async shorten(work: Work, lines: readonly ShortenedLine[]): Promise<void> {
    await work.rows(sql`update order_line l set unserved_quantity = given."unservedQuantity", state = given.state
      from ${rowSet(lines, '"lineId" uuid, "unservedQuantity" integer, state text')} where l.id = given."lineId"`);
  }
}
