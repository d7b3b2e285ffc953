import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** Orders of a session that are to be fetched and have no slot to be fetched in. */
@Injectable()
export class OrdersWithoutSlot implements ReadCase<Input, string[]> {
  readonly name = 'click-and-collect.orders-without-slot';
  readonly permission = 'click-and-collect.read-pickups';
  readonly input = input;

  async read(reading: Reading, { sessionId }: Input): Promise<string[]> {
    const rows = await reading.rows(sql<{ id: string }>`select o.id from customer_order o
      where o.session_id = ${sessionId}::uuid and o.fulfilment_module = 'click-and-collect' and o.state = 'placed'
      and not exists (select 1 from pickup p join pickup_slot s on s.id = p.slot_id where p.order_id = o.id and not s.retired) order by o.id`);
    return rows.map(({ id }) => id);
  }
}
