import { Injectable } from '@nestjs/common';
import type { Role } from '@maillon/platform/contract';
import type { OrganisationsHere, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

const ROLES: Readonly<Record<string, Role>> = { producer: 'producer', buyer: 'restaurateur', hub: 'hub-operator' };

/** A producer who is run by the hub, or a buyer who has not come yet, has settings of its own all the same. */
@Injectable()
export class KnownParticipations implements OrganisationsHere {
  async roleOf(reading: Reading, organisationId: string): Promise<Role | null> {
    const row = await reading.row(
      sql<{ part: string }>`select part from participation where id = ${organisationId}::uuid`,
    );
    return (row && ROLES[row.part]) ?? null;
  }

  async addressOf(reading: Reading, organisationId: string): Promise<string | null> {
    const row = await reading.row(
      sql<{ email: string | null }>`select email from participation where id = ${organisationId}::uuid`,
    );
    return row?.email ?? null;
  }
}
