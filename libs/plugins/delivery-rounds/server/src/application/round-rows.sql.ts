import type { Reading } from '@maillon/platform/server';
import {
  deliveryRoundsRefusals,
  type Round,
  type Stop,
  type UnplannedOrder,
} from '@maillon/plugins/delivery-rounds/contract';
import { sql, type RawBuilder } from 'kysely';
import type { UnservedReason } from '../domain/rounds-to-save';

type UnplannedRow = Omit<UnplannedOrder, 'reasonText' | 'reason'> & { readonly reason: UnservedReason };

// A task shows what was prepared, and what it weighs since; before the preparation, what was allocated and has not gone short.
const tasks = sql`(select coalesce(jsonb_agg(jsonb_build_object('allocationId', t.allocation_id,
    'productName', ol.product_name, 'unitLabel', ol.unit_label, 'orderReference', o.reference, 'lotCode', m.lot_code,
    'count', coalesce(m.count, a.quantity - coalesce((select sum(x.missing) from line_shortage x where x.allocation_id = a.id), 0)), 'netMassG', m.net_mass_g)
    order by o.reference, ol.product_name, t.allocation_id), '[]')
  from stop_task t join allocation a on a.id = t.allocation_id
    join order_line ol on ol.id = a.order_line_id join customer_order o on o.id = t.order_id
  left join lateral (select min(l.code) as lot_code, (sum(p.count) filter (where p.kind = 'prepared'))::int as count,
      sum(p.net_mass_g - coalesce(p.before_g, 0))::int as net_mass_g
    from movement p join lot l on l.id = p.lot_id
    where p.allocation_id = t.allocation_id and p.kind in ('prepared', 'weighed')) m on m.count is not null
  where t.stop_id = s.id)`;

const stop = sql`jsonb_build_object('id', s.id, 'roundId', s.round_id, 'sequence', s.sequence, 'partyId', s.party_id,
  'partyName', s.party_name, 'address', s.address, 'commune', s.commune, 'latitude', s.latitude,
  'longitude', s.longitude, 'windowStart', s.window_start, 'windowEnd', s.window_end, 'plannedAt', s.planned_at,
  'state', s.state, 'doneAt', s.done_at, 'failure', s.failure, 'tasks', ${tasks})`;

const stopsOfRound = sql`(select coalesce(jsonb_agg(${stop} order by s.sequence), '[]') as stops,
    count(*) filter (where s.state = 'planned') as waiting, count(*) filter (where s.state <> 'planned') as recorded
  from stop s where s.round_id = r.id)`;

/** Rounds with their stops in order, by one statement. */
export function rounds(reading: Reading, which: RawBuilder<unknown>): Promise<Round[]> {
  const columns = { driverMembershipId: 'v.driver_membership_id' };
  return reading.rows(sql<Round>`select r.id, r.kind, r.day, r.session_id as "sessionId",
      r.vehicle_name as "vehicleName", p.name as "driverName", r.departs_at as "departsAt",
      r.returns_at as "returnsAt", r.distance_m as "distanceM", st.stops,
      case when st.waiting = 0 then 'completed' when st.recorded > 0 then 'running' else 'planned' end as state
    from round r join vehicle v on v.id = r.vehicle_id
      left join membership d on d.id = v.driver_membership_id
      left join person_in_territory p on p.id = d.person_id
      join lateral ${stopsOfRound} st on true
    where ${which} and ${reading.visible('delivery-rounds.read-own', 'Round', columns)}
    order by r.departs_at, r.kind, r.vehicle_name, r.id`);
}

export async function stopOfId(reading: Reading, id: string): Promise<Stop | null> {
  const row = await reading.row(sql<{ stop: Stop }>`select ${stop} as stop from stop s where s.id = ${id}::uuid`);
  return row?.stop ?? null;
}

export async function unplannedOf(reading: Reading, day: string): Promise<UnplannedOrder[]> {
  const rows = await reading.rows(sql<UnplannedRow>`select u.order_id as "orderId", o.reference as "orderReference",
      o.buyer_name as "buyerName", u.reason from unplanned_order u join customer_order o on o.id = u.order_id
    where o.delivery_day = ${day}::date order by o.reference`);
  return rows.map((row) => ({ ...row, reasonText: deliveryRoundsRefusals.because(row.reason).say(reading.locale) }));
}
