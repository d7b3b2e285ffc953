import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import type { Pickup } from '@maillon/plugins/click-and-collect/contract';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { pickupState } from '../domain/pickup';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

type Row = Omit<Pickup, 'state'> & { ready: boolean };

const PERMISSION = 'click-and-collect.read-pickups';

/** Pickups of a day: the counter's list, or a buyer's own, with the code to say. */
@Injectable()
export class PickupsQuery implements ReadCase<Input, Pickup[]> {
  readonly name = 'click-and-collect.pickups';
  readonly permission = PERMISSION;
  readonly input = input;

  read(reading: Reading, { day }: Input): Promise<Pickup[]> {
    return pickups(reading, sql`p.day = ${day}::date and o.state not in ('cancelled', 'short')`);
  }
}

export async function pickupOfId(reading: Reading, id: string): Promise<Pickup | null> {
  return (await pickups(reading, sql`p.id = ${id}::uuid`))[0] ?? null;
}

async function pickups(reading: Reading, which: RawBuilder<unknown>): Promise<Pickup[]> {
  const rows =
    await reading.rows(sql<Row>`select p.id, place.name as "placeName", p.order_id as "orderId", o.reference as "orderReference",
      o.buyer_name as "buyerName", p.window_start as "from", p.window_end as "to", p.handed_over_at as "handedOverAt",
      case when p.buyer_id = ${buyerOf(reading)}::uuid then p.code end as code, coalesce(there.ready, false) as ready
    from pickup p join customer_order o on o.id = p.order_id join pickup_slot s on s.id = p.slot_id join pickup_place place on place.id = s.place_id
    left join lateral (${arrivals}) there on true
    where ${which} and ${reading.visible(PERMISSION, 'Pickup', { buyerId: 'p.buyer_id' })}
    order by p.window_start, place.name, o.reference`);
  return rows.map(({ ready, ...row }) => ({
    ...row,
    state: pickupState({ ...row, ready, windowEnd: new Date(row.to) }, reading.at),
  }));
}

/** Ready: every producer has prepared, something arrived, and nothing that was prepared is still on its way. */
const arrivals = sql`select bool_or(c.id is not null) and bool_and(so.state in ('prepared', 'collected', 'refused') and (m.id is null or c.id is not null)) as ready
  from order_line ol join allocation_in_force a on a.order_line_id = ol.id
  join supplier_order_line sl on sl.id = a.supplier_order_line_id join supplier_order so on so.id = sl.supplier_order_id
  left join movement m on m.allocation_id = a.id and m.kind = 'prepared' left join movement c on c.allocation_id = a.id and c.kind = 'collected'
  where ol.order_id = p.order_id`;

function buyerOf({ actor }: Reading): string | null {
  return actor.kind === 'person' && actor.role === 'restaurateur' ? actor.organisationId : null;
}
