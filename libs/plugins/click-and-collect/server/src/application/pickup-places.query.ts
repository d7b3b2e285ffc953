import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import type { PickupPlace } from '@maillon/plugins/click-and-collect/contract';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';

@Injectable()
export class PickupPlacesQuery implements ReadCase<Record<string, never>, PickupPlace[]> {
  readonly name = 'click-and-collect.pickup-places';
  readonly permission = 'click-and-collect.read-places';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  read(reading: Reading): Promise<PickupPlace[]> {
    return reading.rows(places(sql`true`));
  }
}

export function placeOfId(reading: Reading, id: string): Promise<PickupPlace | null> {
  return reading.row(places(sql`p.id = ${id}::uuid`));
}

function places(which: RawBuilder<unknown>): RawBuilder<PickupPlace> {
  return sql<PickupPlace>`select p.id, p.name, p.address, p.insee_code as "inseeCode", p.commune, p.latitude, p.longitude, p.approximate, s.slots
    from pickup_place p cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'weekday', s.weekday, 'from', s.from_time, 'to', s.to_time, 'capacity', s.capacity)
        order by s.weekday, s.from_time, s.to_time), '[]') as slots from pickup_slot s where s.place_id = p.id and not s.retired) s
    where ${which} order by p.name, p.id`;
}
