import { Injectable } from '@nestjs/common';
import type { Member, OrganisationAct, Representation } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { Keepings } from '../../persistence/keepings';
import { MEMBERS } from '../../persistence/memberships';
import { maySee } from '../participation-history.query';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** Who acts for an organisation, and who did what for it. */
@Injectable()
export class RepresentationOf implements ReadCase<Input, Representation | null> {
  readonly name = 'organisations.representation';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly keepings: Keepings) {}

  async read(reading: Reading, { id }: Input): Promise<Representation | null> {
    if (!maySee(reading, id)) return null;
    const keepings = await this.keepings.of(reading, id);
    const members = await reading.rows(
      sql<Member>`select * from (${MEMBERS}) m where m."organisationId" = ${id}::uuid order by m.name, m.id`,
    );
    const [latest] = keepings;
    return {
      members,
      accountable: latest?.act === 'taken' ? latest.who : null,
      keepings: keepings.map(({ membershipId: _, ...keeping }) => keeping),
      acts: reading.can('platform.read-audit', 'AuditEntry') ? await this.acts(reading, id) : [],
    };
  }

  /** By the memberships of those who act for it, or did until it was handed over. */
  private acts(reading: Reading, id: string): Promise<OrganisationAct[]> {
    return reading.rows(sql<OrganisationAct>`select e.id, e.at, coalesce(e.who, n.name, '—') as who,
        e.use_case as "useCase" from audit_entry e left join person_in_audit n on n.id = e.person_id
      where e.membership_id in (select id from membership where organisation_id = ${id}::uuid
        union select former_id from membership_left where organisation_id = ${id}::uuid)
      order by e.at desc, e.id desc limit 20`);
  }
}
