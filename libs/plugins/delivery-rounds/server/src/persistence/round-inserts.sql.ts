import { sql } from 'kysely';
import type { RoundToSave, StopToSave, TaskToSave, UnplannedToSave } from '../domain/rounds-to-save';

export const insertRounds = (rounds: readonly RoundToSave[]) => sql`
  insert into round (id, kind, day, session_id, vehicle_id, vehicle_name, departs_at, returns_at, distance_m)
  select r.id, r.kind, r.day, r."sessionId", r."vehicleId", r."vehicleName", r."departsAt", r."returnsAt", r."distanceM"
  from jsonb_to_recordset(${JSON.stringify(rounds)}::jsonb) as r(id uuid, kind text, day date, "sessionId" uuid,
    "vehicleId" uuid, "vehicleName" text, "departsAt" timestamptz, "returnsAt" timestamptz, "distanceM" int)`;

// Name and address as the territory has them on the day of planning: a driver's sheet does not change under way.
export const insertStops = (stops: readonly (StopToSave & { roundId: string })[]) => sql`
  insert into stop (id, round_id, sequence, party_id, party_name, address, commune, latitude, longitude,
    window_start, window_end, planned_at)
  select s.id, s."roundId", s.sequence, s."partyId", p.name, site.address, site.commune, site.latitude, site.longitude,
    s."windowStart", s."windowEnd", s."plannedAt"
  from jsonb_to_recordset(${JSON.stringify(stops)}::jsonb) as s(id uuid, "roundId" uuid, sequence int, "partyId" uuid,
    "windowStart" timestamptz, "windowEnd" timestamptz, "plannedAt" timestamptz)
  join participation p on p.id = s."partyId" join site on site.organisation_id = p.id`;

export const insertTasks = (tasks: readonly (TaskToSave & { stopId: string })[]) => sql`
  insert into stop_task (stop_id, allocation_id, order_id, supplier_order_id)
  select t."stopId", t."allocationId", t."orderId", t."supplierOrderId"
  from jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) as t("stopId" uuid, "allocationId" uuid, "orderId" uuid,
    "supplierOrderId" uuid)`;

export const insertUnplanned = (sessionId: string, orders: readonly UnplannedToSave[]) => sql`
  insert into unplanned_order (order_id, session_id, reason)
  select o."orderId", ${sessionId}::uuid, o.reason
  from jsonb_to_recordset(${JSON.stringify(orders)}::jsonb) as o("orderId" uuid, reason text)`;
