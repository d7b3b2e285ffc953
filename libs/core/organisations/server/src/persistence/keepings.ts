import { Injectable } from '@nestjs/common';
import type { Keeping } from '@maillon/core/organisations/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';

export interface Kept {
  readonly membershipId: string | null;
  readonly who: string;
}

/** Who at the hub answers for producers that it runs: rows that are only ever added. */
@Injectable()
export class Keepings {
  async record(
    work: Work,
    organisationId: string,
    act: 'taken' | 'handed-over',
    { membershipId, who }: Kept,
    to: string | null = null,
  ): Promise<void> {
    await work.rows(sql`insert into producer_keeping (id, organisation_id, act, membership_id, who, "to", at)
      values (${uuid()}::uuid, ${organisationId}::uuid, ${act}, ${membershipId}::uuid, ${who}, ${to}, ${work.at}::timestamptz)`);
  }

  of(reading: Reading, organisationId: string): Promise<(Keeping & { membershipId: string | null })[]> {
    return reading.rows(sql<
      Keeping & { membershipId: string | null }
    >`select id, act, who, "to", at, membership_id as "membershipId"
      from producer_keeping where organisation_id = ${organisationId}::uuid order by number desc`);
  }
}
