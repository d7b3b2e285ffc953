import { Injectable } from '@nestjs/common';
import type { DayBoard, Shortage } from '@maillon/core/orders/contract';
import { ModuleRegistry, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { dueUnits, lineCents } from '../persistence/line-cents';
import { reasonText } from './reason-text';
import { sessionRows } from './session-rows.sql';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

type Figures = Omit<DayBoard, 'day' | 'sessions' | 'shortages'>;

interface ShortageRow extends Omit<Shortage, 'reasonText'> {
  readonly quantity: number;
  readonly allocatedQuantity: number;
  readonly reason: string;
  readonly note: string | null;
}

/** The figures of a delivery day, counted from the rows. Cancelled orders and lines are left out. */
@Injectable()
export class BoardOfDay implements ReadCase<Input, DayBoard> {
  readonly name = 'orders.day-board';
  readonly permission = 'orders.read-board';
  readonly input = input;

  constructor(private readonly registry: ModuleRegistry) {}

  async read(reading: Reading, { day }: Input): Promise<DayBoard> {
    const sessions = await reading.rows(
      sessionRows(reading, sql`where s.delivery_day = ${day}::date order by s.cut_off_at, s.id`),
    );
    const figures = (await reading.row(figuresOf(day)))!;
    const shortages = await reading.rows(shortagesOf(day));
    return { day, sessions, ...figures, shortages: shortages.map((row) => this.shortage(row, reading)) };
  }

  private shortage({ quantity, allocatedQuantity, reason, note, ...rest }: ShortageRow, { locale }: Reading): Shortage {
    const line = { quantity, allocatedQuantity, reason, note, productName: rest.productName };
    return { ...rest, reasonText: reasonText(this.registry, locale, line)! };
  }
}

function figuresOf(day: string) {
  return sql<Figures>`select count(distinct o.id)::int as orders, count(l.id)::int as "orderLines",
      count(l.id) filter (where l.state = 'allocated')::int as "linesAllocated",
      count(l.id) filter (where l.state in ('partly-allocated', 'short'))::int as "linesShort",
      coalesce(sum(${lineCents('l', dueUnits('l'))}), 0)::int as "estimateCents",
      (select count(*)::int from supplier_order where delivery_day = ${day}::date and state <> 'withdrawn') as "supplierOrders",
      (select count(*)::int from supplier_order where delivery_day = ${day}::date and state in ('prepared', 'collected')) as "supplierOrdersPrepared"
    from customer_order o left join order_line l on l.order_id = o.id and l.state <> 'cancelled'
    where o.delivery_day = ${day}::date and o.state <> 'cancelled'`;
}

function shortagesOf(day: string) {
  return sql<ShortageRow>`select o.id as "orderId", o.reference as "orderReference", o.buyer_name as "buyerName", l.product_name as "productName",
      l.producer_name as "producerName", l.unit_label as "unitLabel", l.quantity, l.allocated_quantity as "allocatedQuantity",
      missing.units as "missingQuantity", missing.reason, missing.note
    from customer_order o join order_line l on l.order_id = o.id cross join lateral (
      select l.quantity - l.allocated_quantity as units, l.reason, null as note, null::timestamptz as at, null::uuid as id
        where l.quantity > l.allocated_quantity
      union all select s.missing, s.reason, s.note, s.at, s.id from line_shortage s where s.order_line_id = l.id) missing
    where o.delivery_day = ${day}::date and l.state in ('partly-allocated', 'short')
    order by o.buyer_name, o.id, l.product_name, l.id, missing.at nulls first, missing.id`;
}
