import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Stop } from '../domain/stop';
import { StopSchema } from './stop.schema';

export interface StopRound {
  readonly kind: 'collection' | 'delivery';
  readonly vehicleId: string;
  readonly vehicleName: string;
  readonly driverMembershipId: string | null;
}

/** A part of an order that is due at a stop. `elsewhere` parts belong to the same orders and are due at other stops. */
export interface DueTask {
  readonly allocationId: string;
  readonly orderId: string;
  readonly supplierOrderId: string;
  /** Sales units that were prepared. */
  readonly count: number;
  /** Sales units that were allocated and have not gone short. */
  readonly due: number;
  readonly elsewhere: boolean;
}

/** A part of an order on a van. */
export interface LeavingPart {
  readonly allocationId: string;
  readonly orderId: string;
}

@Injectable()
export class Stops {
  /** The stop, held until the transaction ends: two devices that record it wait for each other. */
  async held(work: Work, id: string): Promise<Stop> {
    const stop = await work.em.findOne(StopSchema, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!stop) throw platformRefusals.because('not-found');
    return stop;
  }

  /** The round, held until the transaction ends: its goods are loaded once, with the first of its stops. */
  async roundOf(work: Work, { roundId }: Stop): Promise<StopRound> {
    const round =
      await work.row(sql<StopRound>`select r.kind, r.vehicle_id as "vehicleId", r.vehicle_name as "vehicleName",
        v.driver_membership_id as "driverMembershipId"
      from round r join vehicle v on v.id = r.vehicle_id where r.id = ${roundId}::uuid for no key update of r`);
    return round!;
  }

  /** Parts that left the hub by now: all of the round's with its first stop that is recorded, later those of the stop itself. */
  leaving(work: Work, { id, roundId }: Stop): Promise<LeavingPart[]> {
    return work.rows(sql<LeavingPart>`select t.allocation_id as "allocationId", t.order_id as "orderId"
      from stop_task t join stop s on s.id = t.stop_id where s.round_id = ${roundId}::uuid
        and (s.id = ${id}::uuid or not exists (select 1 from stop other
          where other.round_id = s.round_id and other.id <> ${id}::uuid and other.state <> 'planned'))
      order by 1`);
  }

  tasks(work: Work, { id }: Stop, { kind }: StopRound): Promise<DueTask[]> {
    return work.rows(sql<DueTask>`select t.allocation_id as "allocationId", t.order_id as "orderId",
        t.supplier_order_id as "supplierOrderId", t.stop_id <> ${id}::uuid as elsewhere,
        coalesce(m.count, 0)::int as count,
        (a.quantity - coalesce((select sum(x.missing) from line_shortage x where x.allocation_id = a.id), 0))::int as due
      from stop_task t join stop s on s.id = t.stop_id join round r on r.id = s.round_id
        join allocation a on a.id = t.allocation_id
      left join lateral (select sum(p.count) as count from movement p
        where p.allocation_id = t.allocation_id and p.kind = 'prepared') m on true
      where r.kind = ${kind}
        and t.order_id in (select own.order_id from stop_task own where own.stop_id = ${id}::uuid)
      order by t.allocation_id`);
  }
}
