import { Injectable } from '@nestjs/common';
import { platformRefusals, Refusal } from '@maillon/platform/contract';
import { sql } from 'kysely';
import type { GraphContext } from '../graphql/request-context';
import type { Call } from '../use-cases/context';
import { ErasePersonalData } from './erase-personal-data.use-case';
import type { MembershipView } from './me';

export interface Erasure {
  territoryName: string;
  erased: boolean;
  refusal: string | null;
}

/** One act of a person, carried to each of their territories by its own door: none learns of the others. */
@Injectable()
export class EraseEverywhere {
  constructor(private readonly here: ErasePersonalData) {}

  async erase(context: GraphContext): Promise<Erasure[]> {
    const { credentials } = context.call;
    const token = credentials.kind === 'session' ? credentials.token : null;
    const { entry } = await context.useCases.whoIs(context.call);
    if (!token || !entry.person_id) throw platformRefusals.because('signed-out');
    const all = await context.useCases.outside(sql<MembershipView>`select * from app.memberships_of(${token})`);
    const erasures: Erasure[] = [];
    for (const one of oneOfEach(all)) erasures.push(await this.in(context, one, token));
    return erasures;
  }

  private async in(
    { call, useCases }: GraphContext,
    { id, territoryName }: MembershipView,
    token: string,
  ): Promise<Erasure> {
    const there: Call = { ...call, credentials: { kind: 'session', token, membershipId: id } };
    try {
      return { territoryName, erased: await useCases.run(this.here, there, {}), refusal: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { territoryName, erased: false, refusal: error.say(call.locale) };
    }
  }
}

/** Whichever role: a person is erased from a territory, not from a role. */
function oneOfEach(memberships: readonly MembershipView[]): MembershipView[] {
  return [...new Map(memberships.map((one) => [one.territoryId, one])).values()];
}
