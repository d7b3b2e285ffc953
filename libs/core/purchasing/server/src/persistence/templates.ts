import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { HABIT_GOODS, goodsJoins, type HabitGoods } from './habit-goods';
import { rowSet } from './row-set';

/** So many sales units of something. */
export interface Quantity {
  readonly unitId: string;
  readonly quantity: number;
  /** Exact decimal in euros; null or nothing: whatever it costs. */
  readonly priceCeiling?: string | null;
}

export interface KeptLine extends HabitGoods {
  readonly quantity: number;
  readonly priceCeiling?: string | null;
}

export interface KeptTemplate {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly KeptLine[];
}

/** Lines of a list called `l`, as KeptLines in their order; `more`: columns besides. */
export function keptLines(buyerId: string, table: string, owner: string, more = '') {
  return sql<
    KeptLine[]
  >`coalesce((select jsonb_agg(to_jsonb(k) order by k.position) from (select l.position, l.quantity, ${sql.raw(more)} ${HABIT_GOODS}
    from ${sql.raw(table)} l join sales_unit u on u.id = l.unit_id ${goodsJoins(buyerId)} where ${sql.raw(owner)}) k), '[]')`;
}

export const LINES = '"unitId" uuid, quantity integer, position integer, "priceCeiling" numeric';

export function numbered(lines: readonly Quantity[]): object[] {
  return lines.map((line, position) => ({ priceCeiling: null, ...line, position }));
}

/** The named lists of kitchens. */
@Injectable()
export class Templates {
  all(reading: Reading, buyerId: string): Promise<KeptTemplate[]> {
    return reading.rows(sql<KeptTemplate>`select t.id, t.name, ${keptLines(buyerId, 'order_template_line', 'l.template_id = t.id')} as lines
      from order_template t where t.buyer_id = ${buyerId}::uuid order by t.name, t.id`);
  }

  find(reading: Reading, buyerId: string, id: string): Promise<KeptTemplate | null> {
    return reading.row(sql<KeptTemplate>`select t.id, t.name, ${keptLines(buyerId, 'order_template_line', 'l.template_id = t.id')} as lines
      from order_template t where t.buyer_id = ${buyerId}::uuid and t.id = ${id}::uuid`);
  }

  /** Refusal: platform.not-found, for an id that is somebody else's. False when the kitchen has another list of that name. */
  async save(work: Work, buyerId: string, { id, name }: { id: string; name: string }, lines: readonly Quantity[]) {
    const other = await work.row(sql`select id from order_template
      where buyer_id = ${buyerId}::uuid and lower(name) = lower(${name}::text) and id <> ${id}::uuid`);
    if (other) return false;
    const saved =
      await work.row(sql`insert into order_template as t (id, buyer_id, name) values (${id}::uuid, ${buyerId}::uuid, ${name}::text)
      on conflict (territory_id, id) do update set name = excluded.name where t.buyer_id = excluded.buyer_id returning id`);
    if (!saved) throw platformRefusals.because('not-found');
    await work.rows(sql`delete from order_template_line where template_id = ${id}::uuid`);
    await work.rows(sql`insert into order_template_line (template_id, unit_id, quantity, position)
      select ${id}::uuid, "unitId", quantity, position from ${rowSet(numbered(lines), LINES)}`);
    return true;
  }

  async remove(work: Work, buyerId: string, id: string): Promise<void> {
    const own = sql`select id from order_template where id = ${id}::uuid and buyer_id = ${buyerId}::uuid`;
    await work.rows(sql`delete from order_template_line where template_id in (${own})`);
    await work.rows(sql`delete from order_template where id in (${own})`);
  }
}
