import { Injectable } from '@nestjs/common';
import type { PersonActor, Role } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import { rightLevel } from '../use-cases/right-levels';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { rightsOfModules, type RightsOfModuleView } from './rights-of-modules';

export interface MemberRightsView {
  membershipId: string;
  personId: string;
  name: string;
  role: string;
  organisationName: string | null;
  modules: RightsOfModuleView[];
}

interface MembershipRow {
  id: string;
  personId: string;
  name: string;
  role: Role;
  organisationId: string | null;
  organisationName: string | null;
}

const input = z.object({ membershipId: z.uuid() });
type Input = z.infer<typeof input>;

const membershipsLike = (id: string) => sql<MembershipRow>`select m.id, m.person_id as "personId", p.name, m.role,
    m.organisation_id as "organisationId", m.organisation_name as "organisationName"
  from membership m join person_in_territory p on p.id = m.person_id
  where m.person_id = (select person_id from membership where id = ${id}::uuid) order by m.role, m.organisation_name, m.id`;

/** What one person may do: once for each of the memberships that they have in the territory. */
@Injectable()
export class MemberRights implements ReadCase<Input, MemberRightsView[]> {
  readonly name = 'platform.member-rights';
  readonly permission = 'platform.read-rights';
  readonly input = input;

  constructor(private readonly registry: ModuleRegistry) {}

  async read(reading: Reading, { membershipId }: Input): Promise<MemberRightsView[]> {
    const memberships = await reading.rows(membershipsLike(membershipId));
    return memberships.map(({ id, organisationId, ...member }) => ({
      membershipId: id,
      ...member,
      modules: this.modulesFor(reading, {
        ...{ kind: 'person', membershipId: id, organisationId, ...member },
        inRegion: reading.territory.kind === 'region',
      }),
    }));
  }

  private modulesFor({ locale, modules }: Reading, actor: PersonActor): RightsOfModuleView[] {
    const ability = this.registry.ability(actor, modules);
    return rightsOfModules(
      this.registry.manifests,
      locale,
      (id) => this.registry.isOn(id, modules),
      (permission) => [rightLevel(ability, permission, actor.membershipId)],
    );
  }
}
