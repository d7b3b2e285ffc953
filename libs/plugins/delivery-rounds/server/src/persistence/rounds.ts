import { Injectable } from '@nestjs/common';
import type { ExtendingPart } from '@maillon/core/orders/server';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { orderIdsOf, type PlanToSave } from '../domain/rounds-to-save';
import { insertRounds, insertStops, insertTasks, insertUnplanned } from './round-inserts.sql';

/** The plan of a session, saved as a whole and replaced as a whole. */
@Injectable()
export class Rounds {
  /** Until the transaction ends, no other plan of the session is saved. */
  async hold(work: Work, sessionId: string): Promise<void> {
    await work.row(sql`select 1 from sales_session where id = ${sessionId}::uuid for no key update`);
  }

  /** True once a driver recorded a stop of it: such a plan is history and stays. Drivers who begin now wait. */
  async isBegun(work: Work, sessionId: string): Promise<boolean> {
    const row = await work.row(sql<{ begun: boolean | null }>`select bool_or(held.state <> 'planned') as begun
      from (select s.state from stop s join round r on r.id = s.round_id
        where r.session_id = ${sessionId}::uuid order by s.id for update of s) held`);
    return row?.begun ?? false;
  }

  /** True when an order of the plan was dropped while it was being made: a later plan knows better. */
  async isOutdated(work: Work, plan: PlanToSave): Promise<boolean> {
    const row = await work.row(sql`select 1 from customer_order
      where id = any(${orderIdsOf(plan)}::uuid[]) and state in ('cancelled', 'short') limit 1`);
    return row !== null;
  }

  async replace(work: Work, sessionId: string, plan: PlanToSave): Promise<void> {
    await this.clear(work, sessionId, orderIdsOf(plan));
    const stops = plan.rounds.flatMap((round) => round.stops.map((stop) => ({ ...stop, roundId: round.id })));
    const tasks = stops.flatMap((stop) => stop.tasks.map((task) => ({ ...task, stopId: stop.id })));
    await work.rows(insertRounds(plan.rounds));
    await work.rows(insertStops(stops));
    await work.rows(insertTasks(tasks));
    await work.rows(insertUnplanned(sessionId, plan.unplanned));
  }

  /** Ids of the session's orders that a delivery round brings. */
  async ordersDelivered(reading: Reading, sessionId: string): Promise<Set<string>> {
    const rows = await reading.rows(sql<{ orderId: string }>`select distinct t.order_id as "orderId"
      from stop_task t join stop s on s.id = t.stop_id join round r on r.id = s.round_id
      where r.session_id = ${sessionId}::uuid and r.kind = 'delivery'`);
    return new Set(rows.map(({ orderId }) => orderId));
  }

  /** A part that joins the stops at its producer and at its buyer. */
  async join(work: Work, { allocationId, orderId, supplierOrderId }: ExtendingPart): Promise<void> {
    await work.rows(sql`insert into stop_task (stop_id, allocation_id, order_id, supplier_order_id)
      select distinct on (r.kind) t.stop_id, ${allocationId}::uuid, ${orderId}::uuid, ${supplierOrderId}::uuid
      from stop_task t join stop s on s.id = t.stop_id join round r on r.id = s.round_id
      where (r.kind = 'collection' and t.supplier_order_id = ${supplierOrderId}::uuid) or (r.kind = 'delivery' and t.order_id = ${orderId}::uuid)
      order by r.kind, s.state = 'planned' desc, t.stop_id on conflict do nothing`);
  }

  // Orders that were not served and have been dropped since are no longer planned for: why they were not, stays.
  private async clear(work: Work, sessionId: string, orderIds: readonly string[]): Promise<void> {
    const own = sql`(select id from round where session_id = ${sessionId}::uuid)`;
    await work.rows(sql`delete from stop_task where stop_id in (select id from stop where round_id in ${own})`);
    await work.rows(sql`delete from stop where round_id in ${own}`);
    await work.rows(sql`delete from round where session_id = ${sessionId}::uuid`);
    await work.rows(sql`delete from unplanned_order where order_id = any(${[...orderIds]}::uuid[])`);
  }
}
