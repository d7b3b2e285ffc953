import { Injectable } from '@nestjs/common';
import type { Organisation } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { SITE } from './participation-page';

@Injectable()
export class MyOrganisation implements ReadCase<Record<string, never>, Organisation | null> {
  readonly name = 'organisations.my-organisation';
  readonly permission = null;
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  async read({ actor, row }: Reading): Promise<Organisation | null> {
    if (actor.kind !== 'person' || !actor.organisationId) return null;
    return row(sql<Organisation>`select p.id, p.name, p.part, p.kind, case when s.id is not null then ${SITE} end as site
      from participation p left join site s on s.organisation_id = p.id where p.id = ${actor.organisationId}::uuid`);
  }
}
