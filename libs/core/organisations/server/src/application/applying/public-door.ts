import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/postgresql';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Call, GraphContext } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface Applicant {
  readonly personId: string;
  readonly personName: string;
  readonly personEmail: string | null;
}

const MINUTE_S = 60;

/**
 * The door for people who belong to no territory yet. The territory itself acts; who asked is verified here, and
 * named to the use case. What passes by this door is counted.
 */
@Injectable()
export class PublicDoor {
  constructor(private readonly orm: MikroORM) {}

  /** Refuses who is not signed in. */
  async applicant({ call, useCases }: GraphContext): Promise<Applicant> {
    const { entry } = await useCases.whoIs(call);
    if (!entry.person_id) throw platformRefusals.because('signed-out');
    return { personId: entry.person_id, personName: entry.person_name ?? '', personEmail: entry.person_email };
  }

  /** How the territory with that code would knock. */
  async into({ call, useCases }: GraphContext, code: string): Promise<Call> {
    const [row] = await useCases.outside(sql<{ id: string | null }>`select app.territory_by_code(${code}) as id`);
    if (!row?.id) throw organisationsRefusals.because('territory-unknown');
    return { ...call, credentials: { kind: 'message', territoryId: row.id, membershipId: null } };
  }

  /** Counted in the database: several servers count together. */
  async knock({ call }: GraphContext, who: string, most: number): Promise<void> {
    const [row] = await this.orm.em
      .fork()
      .getConnection()
      .execute<{ may: boolean }[]>('select app.may_knock(?, ?, ?, ?) as may', [who, call.at, MINUTE_S, most]);
    if (!row?.may) throw organisationsRefusals.because('too-many-requests');
  }
}
