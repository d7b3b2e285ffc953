import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Movement, MovementKind, Party } from '../domain/movement';

/** A movement as it was written, with what the next one must know. */
export interface RecordedMovement extends Movement {
  readonly callerId: string;
  readonly at: Date;
  readonly lotCode: string;
  readonly lotState: string;
  /** Who wrote it down. */
  readonly by: string;
}

/** Who acted, when it happened, and the caller's own id of the act. */
export interface Act {
  readonly at: Date;
  readonly callerId: string;
}

interface MovementRow {
  kind: MovementKind;
  allocationId: string;
  lotId: string;
  lotCode: string;
  lotState: string;
  fromId: string | null;
  fromName: string | null;
  toId: string | null;
  toName: string | null;
  count: number;
  netMassG: number;
  beforeG: number | null;
  scaleG: number | null;
  isEstimate: boolean;
  callerId: string;
  by: string;
  at: string;
}

const COLUMNS = sql`m.kind, m.allocation_id as "allocationId", m.lot_id as "lotId", l.code as "lotCode", l.state as "lotState",
  m.from_party as "fromId", m.from_name as "fromName", m.to_party as "toId", m.to_name as "toName", m.count, m.net_mass_g as "netMassG", m.before_g as "beforeG", m.scale_g as "scaleG", m.is_estimate as "isEstimate",
  m.caller_id as "callerId", m.by_name as "by", m.at`;

/** The ledger: facts are added, and read; there is no other way. */
@Injectable()
export class Movements {
  ofSupplierOrder(reading: Reading, supplierOrderId: string): Promise<RecordedMovement[]> {
    return recorded(
      reading,
      sql`join supplier_order_line s on s.id = a.supplier_order_line_id where s.supplier_order_id = ${supplierOrderId}::uuid`,
    );
  }

  ofOrder(reading: Reading, orderId: string): Promise<RecordedMovement[]> {
    return recorded(reading, sql`join order_line ol on ol.id = a.order_line_id where ol.order_id = ${orderId}::uuid`);
  }

  ofAllocations(reading: Reading, allocationIds: readonly string[]): Promise<RecordedMovement[]> {
    return recorded(reading, sql`where a.id = any(${[...allocationIds]}::uuid[])`);
  }

  async add(work: Work, act: Act, movements: readonly Movement[]): Promise<void> {
    const rows = movements.map(({ from, to, weighing, ...movement }) => ({
      ...{ ...movement, id: uuid(), ...ends(from, to), ...weighing },
    }));
    await work.rows(sql`insert into movement (id, kind, lot_id, allocation_id, from_party, from_name, to_party, to_name, count, net_mass_g, before_g, scale_g, is_estimate, at, recorded_at, by_name, caller_id)
      select r.id, r.kind, r."lotId", r."allocationId", r."fromId", r."fromName", r."toId", r."toName", r.count, r."netMassG", r."beforeG", r."scaleG", coalesce(r."isEstimate", false),
        ${act.at}::timestamptz, ${work.at}::timestamptz, ${nameOf(work)}::text, ${act.callerId}::uuid
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, kind text, "lotId" uuid, "allocationId" uuid,
        "fromId" uuid, "fromName" text, "toId" uuid, "toName" text, count integer, "netMassG" integer, "beforeG" integer, "scaleG" integer, "isEstimate" boolean)`);
  }

  async addShortages(
    work: Work,
    shortages: readonly { allocationId: string; missing: number; reason: string }[],
  ): Promise<void> {
    if (shortages.length === 0) return;
    await work.rows(sql`insert into preparation_shortage (allocation_id, missing, reason, at, by_name)
      select r."allocationId", r.missing, r.reason, ${work.at}::timestamptz, ${nameOf(work)}::text
      from jsonb_to_recordset(${JSON.stringify(shortages)}::jsonb) as r("allocationId" uuid, missing integer, reason text)`);
  }
}

async function recorded(reading: Reading, which: RawBuilder<unknown>): Promise<RecordedMovement[]> {
  const rows = await reading.rows(sql<MovementRow>`select ${COLUMNS} from movement m
    join lot l on l.id = m.lot_id join allocation a on a.id = m.allocation_id ${which} order by m.recorded_at, m.id`);
  return rows.map(({ fromId, fromName, toId, toName, at, beforeG, scaleG, ...row }) => ({
    ...row,
    ...(beforeG === null || scaleG === null ? {} : { weighing: { beforeG, scaleG } }),
    at: new Date(at),
    from: party(fromId, fromName),
    to: party(toId, toName),
  }));
}

function party(id: string | null, name: string | null): Party | null {
  return id === null ? null : { id, name: name ?? '' };
}

function ends(from: Party | null, to: Party | null) {
  return { fromId: from?.id ?? null, fromName: from?.name ?? null, toId: to?.id ?? null, toName: to?.name ?? null };
}

function nameOf({ actor, territory }: Work): string {
  return actor.kind === 'person' ? actor.name : territory.name;
}
