import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Stop } from '../domain/stop';
import { StopSchema } from './stop.schema';

export interface StopRound {
  readonly kind: 'collection' | 'delivery';
  readonly driverMembershipId: string | null;
}

/** A part of an order that is due at a stop. `elsewhere` parts belong to the same orders and are due at other stops. */
export interface DueTask {
  readonly allocationId: string;
  readonly orderId: string;
  readonly supplierOrderId: string;
  /** Sales units that were prepared. */
  readonly count: number;
  readonly elsewhere: boolean;
}

@Injectable()
export class Stops {
  /** The stop, held until the transaction ends: two devices that record it wait for each other. */
  async held(work: Work, id: string): Promise<Stop> {
    const stop = await work.em.findOne(StopSchema, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!stop) throw platformRefusals.because('not-found');
    return stop;
  }

  async roundOf(work: Work, { roundId }: Stop): Promise<StopRound> {
    const round = await work.row(sql<StopRound>`select r.kind, v.driver_membership_id as "driverMembershipId"
      from round r join vehicle v on v.id = r.vehicle_id where r.id = ${roundId}::uuid`);
    return round!;
  }

  /** Orders that leave the hub now, with the first stop of their round that is recorded; none after it. */
  async ordersLeaving(work: Work, { id, roundId }: Stop): Promise<string[]> {
    const rows = await work.rows(sql<{ orderId: string }>`select distinct t.order_id as "orderId"
      from stop_task t join stop s on s.id = t.stop_id where s.round_id = ${roundId}::uuid
        and not exists (select 1 from stop other
          where other.round_id = s.round_id and other.id <> ${id}::uuid and other.state <> 'planned')
      order by 1`);
    return rows.map(({ orderId }) => orderId);
  }

  tasks(work: Work, { id }: Stop, { kind }: StopRound): Promise<DueTask[]> {
    return work.rows(sql<DueTask>`select t.allocation_id as "allocationId", t.order_id as "orderId",
        t.supplier_order_id as "supplierOrderId", t.stop_id <> ${id}::uuid as elsewhere,
        coalesce(m.count, 0)::int as count
      from stop_task t join stop s on s.id = t.stop_id join round r on r.id = s.round_id
      left join lateral (select sum(p.count) as count from movement p
        where p.allocation_id = t.allocation_id and p.kind = 'prepared') m on true
      where r.kind = ${kind}
        and t.order_id in (select own.order_id from stop_task own where own.stop_id = ${id}::uuid)
      order by t.allocation_id`);
  }
}
