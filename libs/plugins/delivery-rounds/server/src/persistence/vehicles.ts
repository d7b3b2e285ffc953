import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import type { Compartment } from '@maillon/plugins/delivery-rounds/contract';
import { sql } from 'kysely';

export interface VehicleRow {
  readonly id: string;
  readonly name: string;
  readonly payloadG: number;
  readonly compartments: Compartment[];
  /** All classes together, where compartments share their space. */
  readonly crates: number | null;
  readonly driverMembershipId: string | null;
  readonly driverName: string | null;
}

@Injectable()
export class Vehicles {
  all(reading: Reading): Promise<VehicleRow[]> {
    return reading.rows(sql<VehicleRow>`select v.id, v.name, v.payload_g as "payloadG", v.compartments, v.crates,
        v.driver_membership_id as "driverMembershipId", p.name as "driverName"
      from vehicle v left join membership m on m.id = v.driver_membership_id
        left join person_in_territory p on p.id = m.person_id
      order by v.name, v.id`);
  }

  async hasAny(reading: Reading): Promise<boolean> {
    return (await reading.row(sql`select 1 from vehicle limit 1`)) !== null;
  }

  async isDriver(work: Work, membershipId: string): Promise<boolean> {
    return (
      (await work.row(sql`select 1 from membership where id = ${membershipId}::uuid and role = 'driver'`)) !== null
    );
  }

  async save(work: Work, vehicle: Omit<VehicleRow, 'driverName'>): Promise<void> {
    const { id, name, payloadG, compartments, crates, driverMembershipId } = vehicle;
    await work.rows(sql`insert into vehicle (id, name, payload_g, compartments, crates, driver_membership_id)
      values (${id}::uuid, ${name}::text, ${payloadG}::int, ${JSON.stringify(compartments)}::jsonb, ${crates}::int,
        ${driverMembershipId}::uuid)
      on conflict (territory_id, id) do update set name = excluded.name, payload_g = excluded.payload_g,
        compartments = excluded.compartments, crates = excluded.crates,
        driver_membership_id = excluded.driver_membership_id`);
  }
}
