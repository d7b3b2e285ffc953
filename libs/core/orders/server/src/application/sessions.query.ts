import { Injectable } from '@nestjs/common';
import type { SalesSession as SessionView } from '@maillon/core/orders/contract';
import { keyOf, pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { sessionRows, stateAt } from './session-rows.sql';

const states = z.array(z.enum(['planned', 'open', 'allocating', 'confirmed', 'cancelled']));
const input = z.object({ states: states.nullish(), ...pageInput });
type Input = z.infer<typeof input>;

/** The latest delivery day first. */
@Injectable()
export class SessionList implements ReadCase<Input, Page<SessionView>> {
  readonly name = 'orders.sessions';
  readonly permission = 'orders.read-sessions';
  readonly input = input as z.ZodType<Input>;

  async read(reading: Reading, { states: wanted, first, after }: Input): Promise<Page<SessionView>> {
    const key = keyOf(after, 2);
    const conditions = [
      wanted ? sql`${stateAt(reading.at)} = any(${wanted}::text[])` : sql`true`,
      ...(key ? [sql`(s.delivery_day, s.id) < (${key[0]}::date, ${key[1]}::uuid)`] : []),
    ];
    const rows = await reading.rows(
      sessionRows(
        reading,
        sql`where ${sql.join(conditions, sql` and `)} order by s.delivery_day desc, s.id desc limit ${first + 1}`,
      ),
    );
    return pageOf(
      rows,
      first,
      ({ deliveryDay, id }) => [deliveryDay, id],
      (row) => row,
    );
  }
}
