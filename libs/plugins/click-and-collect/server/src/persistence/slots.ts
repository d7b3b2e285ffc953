import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { WeekSlot } from '../domain/slot-week';

/** A slot on one day, with what is left of it. */
export interface SlotOnDay extends WeekSlot {
  readonly placeName: string;
  readonly taken: number;
}

const COLUMNS = sql`s.id, s.weekday, s.from_time as "from", s.to_time as "to", s.capacity`;

@Injectable()
export class Slots {
  onDay(reading: Reading, day: string, weekday: number): Promise<SlotOnDay[]> {
    return reading.rows(sql<SlotOnDay>`select ${COLUMNS}, p.name as "placeName", coalesce(d.taken, 0) as taken
      from pickup_slot s join pickup_place p on p.id = s.place_id left join pickup_slot_day d on d.slot_id = s.id and d.day = ${day}::date
      where s.weekday = ${weekday}::int and not s.retired order by p.name, p.id, s.from_time, s.to_time`);
  }

  /** A slot in use, kept as it is until the transaction ends. */
  heldInUse(work: Work, id: string): Promise<(WeekSlot & { placeName: string }) | null> {
    return work.row(sql<WeekSlot & { placeName: string }>`select ${COLUMNS}, p.name as "placeName"
      from pickup_slot s join pickup_place p on p.id = s.place_id where s.id::text = ${id}::text and not s.retired for share of s`);
  }

  /** Takes one of its places on that day, or says that none is left. */
  async take(work: Work, { id, capacity }: WeekSlot, day: string): Promise<boolean> {
    const taken =
      await work.row(sql`insert into pickup_slot_day (slot_id, day, taken) values (${id}::uuid, ${day}::date, 1)
      on conflict (territory_id, slot_id, day) do update set taken = pickup_slot_day.taken + 1
      where pickup_slot_day.taken < ${capacity}::int returning taken`);
    return taken !== null;
  }

  async giveBack(work: Work, slotId: string, day: string): Promise<void> {
    await work.rows(
      sql`update pickup_slot_day set taken = taken - 1 where slot_id = ${slotId}::uuid and day = ${day}::date`,
    );
  }

  /** The slots of a place, which nobody may reserve or change until the transaction ends. */
  heldOfPlace(work: Work, placeId: string): Promise<WeekSlot[]> {
    return work.rows(
      sql<WeekSlot>`select ${COLUMNS} from pickup_slot s where s.place_id = ${placeId}::uuid and not s.retired for update`,
    );
  }

  /** Those of a place that somebody still counts on. */
  async takenFrom(work: Work, placeId: string, day: string): Promise<Set<string>> {
    const rows = await work.rows(sql<{
      id: string;
    }>`select distinct s.id from pickup_slot s join pickup p on p.slot_id = s.id
      where s.place_id = ${placeId}::uuid and p.day >= ${day}::date and p.handed_over_at is null`);
    return new Set(rows.map(({ id }) => id));
  }

  /** Makes these the slots of the place. Returns false when one of them belongs to another place. */
  async replace(work: Work, placeId: string, slots: readonly WeekSlot[]): Promise<boolean> {
    await work.rows(
      sql`update pickup_slot set retired = true where place_id = ${placeId}::uuid and id <> all(${slots.map(({ id }) => id)}::uuid[])`,
    );
    const kept = await work.rows(sql`insert into pickup_slot (id, place_id, weekday, from_time, to_time, capacity)
      select r.id, ${placeId}::uuid, r.weekday, r."from", r."to", r.capacity from ${recordset(slots)}
      on conflict (territory_id, id) do update set weekday = excluded.weekday, from_time = excluded.from_time, to_time = excluded.to_time,
        capacity = excluded.capacity, retired = false
      where pickup_slot.place_id = excluded.place_id returning id`);
    return kept.length === slots.length;
  }
}

function recordset(slots: readonly WeekSlot[]): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(slots)}::jsonb) as r(id uuid, weekday integer, "from" text, "to" text, capacity integer)`;
}
