import { Injectable } from '@nestjs/common';
import type { SessionCancellation } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { dueUnits, lineCents } from '../persistence/line-cents';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** Who is touched, shown before anything is done. */
@Injectable()
export class CancellationOfSession implements ReadCase<Input, SessionCancellation> {
  readonly name = 'orders.session-cancellation';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  async read(reading: Reading, { sessionId }: Input): Promise<SessionCancellation> {
    const touched =
      await reading.row(sql<SessionCancellation>`select s.id as "sessionId", count(distinct o.id)::int as orders,
        count(l.id)::int as "orderLines", count(distinct o.buyer_id)::int as buyers, count(distinct l.producer_id)::int as producers,
        coalesce(sum(${lineCents('l', dueUnits('l'))}), 0)::int as "estimateCents"
      from sales_session s left join customer_order o on o.session_id = s.id and o.state = 'placed'
        left join order_line l on l.order_id = o.id and l.state = 'intention'
      where s.id = ${sessionId}::uuid group by s.territory_id, s.id`);
    if (!touched) throw platformRefusals.because('not-found');
    return touched;
  }
}
