import { Injectable } from '@nestjs/common';
import { packRules } from '@casl/ability/extra';
import { sql } from 'kysely';
import { ModuleRegistry } from '../modules/registry';
import type { Call } from '../use-cases/context';
import type { Entry } from '../use-cases/entry';
import { UseCases, type Known } from '../use-cases/use-cases';

export interface MembershipView {
  id: string;
  role: string;
  territoryId: string;
  territoryCode: string;
  territoryName: string;
  organisationId: string | null;
  organisationName: string | null;
}

/** Who is signed in: the one question that is asked before any territory is chosen. */
@Injectable()
export class Me {
  constructor(
    private readonly useCases: UseCases,
    private readonly registry: ModuleRegistry,
  ) {}

  async answer(call: Call): Promise<unknown> {
    if (call.credentials.kind !== 'session' || !call.credentials.token) return null;
    const { token } = call.credentials;
    const { entry, ability, modules, secondFactor } = await this.useCases.whoIs(call);
    if (!entry.person_id) return null;
    const memberships = await this.useCases.outside(sql<MembershipView>`select * from app.memberships_of(${token})`);
    const membership = memberships.find(({ id }) => id === entry.membership_id);
    return {
      id: entry.person_id,
      name: entry.person_name,
      email: entry.person_email,
      memberships,
      secondFactor,
      active:
        membership && ability
          ? { membership, rules: packRules(ability.rules as never), ...this.active(modules, entry, call) }
          : null,
    };
  }

  private active(on: Known['modules'], entry: Entry, call: Call) {
    const modules = this.registry.manifests.map(({ id }) => id).filter((id) => this.registry.isOn(id, on));
    return { modules, timeZone: entry.time_zone, now: call.at };
  }
}
