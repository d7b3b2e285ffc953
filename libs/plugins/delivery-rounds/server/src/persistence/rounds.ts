import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { RoundToSave, UnplannedToSave } from '../domain/rounds-to-save';

/** The plan of a session, saved as a whole and replaced as a whole. */
@Injectable()
export class Rounds {
  /** True once a driver recorded a stop of it: such a plan is history and stays. */
  async isBegun(work: Work, sessionId: string): Promise<boolean> {
    const row = await work.row(sql`select 1 from stop s join round r on r.id = s.round_id
      where r.session_id = ${sessionId}::uuid and s.state <> 'planned' limit 1`);
    return row !== null;
  }

  async clear(work: Work, sessionId: string): Promise<void> {
    const own = sql`(select id from round where session_id = ${sessionId}::uuid)`;
    await work.rows(sql`delete from stop_task where stop_id in (select id from stop where round_id in ${own})`);
    await work.rows(sql`delete from stop where round_id in ${own}`);
    await work.rows(sql`delete from round where session_id = ${sessionId}::uuid`);
    await work.rows(sql`delete from unplanned_order where session_id = ${sessionId}::uuid`);
  }

  async add(work: Work, rounds: readonly RoundToSave[]): Promise<void> {
    if (rounds.length === 0) return;
    const stops = rounds.flatMap((round) => round.stops.map((stop) => ({ ...stop, roundId: round.id })));
    const tasks = stops.flatMap((stop) => stop.tasks.map((task) => ({ ...task, stopId: stop.id })));
    await work.rows(insertRounds(rounds));
    await work.rows(insertStops(stops));
    if (tasks.length) await work.rows(insertTasks(tasks));
  }

  async addUnplanned(work: Work, sessionId: string, orders: readonly UnplannedToSave[]): Promise<void> {
    if (orders.length === 0) return;
    await work.rows(sql`insert into unplanned_order (order_id, session_id, reason)
      select o."orderId", ${sessionId}::uuid, o.reason from jsonb_to_recordset(${JSON.stringify(orders)}::jsonb) as o("orderId" uuid, reason text)`);
  }
}

const insertRounds = (rounds: readonly RoundToSave[]) => sql`
  insert into round (id, kind, day, session_id, vehicle_id, vehicle_name, departs_at, returns_at, distance_m)
  select r.id, r.kind, r.day, r."sessionId", r."vehicleId", r."vehicleName", r."departsAt", r."returnsAt", r."distanceM"
  from jsonb_to_recordset(${JSON.stringify(rounds)}::jsonb) as r(id uuid, kind text, day date, "sessionId" uuid, "vehicleId" uuid,
    "vehicleName" text, "departsAt" timestamptz, "returnsAt" timestamptz, "distanceM" int)`;

// Name and address as the territory has them on the day of planning: a driver's sheet does not change under way.
const insertStops = (stops: readonly unknown[]) => sql`
  insert into stop (id, round_id, sequence, party_id, party_name, address, commune, latitude, longitude, window_start, window_end, planned_at)
  select s.id, s."roundId", s.sequence, s."partyId", p.name, site.address, site.commune, site.latitude, site.longitude, s."windowStart", s."windowEnd", s."plannedAt"
  from jsonb_to_recordset(${JSON.stringify(stops)}::jsonb) as s(id uuid, "roundId" uuid, sequence int, "partyId" uuid,
    "windowStart" timestamptz, "windowEnd" timestamptz, "plannedAt" timestamptz)
  join participation p on p.id = s."partyId" join site on site.organisation_id = p.id`;

const insertTasks = (tasks: readonly unknown[]) => sql`
  insert into stop_task (stop_id, allocation_id, order_id, supplier_order_id)
  select t."stopId", t."allocationId", t."orderId", t."supplierOrderId"
  from jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) as t("stopId" uuid, "allocationId" uuid, "orderId" uuid, "supplierOrderId" uuid)`;
