import { Injectable } from '@nestjs/common';
import { say, type Locale } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

export interface AuditFacetsView {
  people: { id: string; name: string | null }[];
  modules: { id: string; title: string }[];
  acts: string[];
}

const input = z.object({});
type Input = z.infer<typeof input>;

const MOST = 2_000;

// Steps from one value to the next in the index: a log of a million rows has a few dozen of each.
const PEOPLE = sql<{ id: string; name: string | null }>`with recursive people as (
    (select person_id from audit_entry where person_id is not null order by person_id limit 1)
    union all
    select (select a.person_id from audit_entry a where a.person_id > p.person_id order by a.person_id limit 1)
    from people p where p.person_id is not null)
  select p.person_id as id, n.name from people p left join person_in_audit n on n.id = p.person_id
  where p.person_id is not null order by n.name nulls last, p.person_id limit ${sql.lit(MOST)}`;

const ACTS = sql<{ act: string }>`with recursive acts as (
    (select use_case from audit_entry order by use_case limit 1)
    union all
    select (select a.use_case from audit_entry a where a.use_case > t.use_case order by a.use_case limit 1)
    from acts t where t.use_case is not null)
  select use_case as act from acts where use_case is not null limit ${sql.lit(MOST)}`;

/** By what the log can be filtered: who wrote in the territory, and what was ever done. */
@Injectable()
export class AuditFacets implements ReadCase<Input, AuditFacetsView> {
  readonly name = 'platform.audit-facets';
  readonly permission = 'platform.read-audit';
  readonly input = input;

  constructor(private readonly registry: ModuleRegistry) {}

  async read(reading: Reading): Promise<AuditFacetsView> {
    const people = await reading.rows(PEOPLE);
    const acts = (await reading.rows(ACTS)).map(({ act }) => act);
    return { people, modules: this.modulesOf(acts, reading.locale), acts };
  }

  /** A module that is no longer installed keeps its id for a title. */
  private modulesOf(acts: readonly string[], locale: Locale): AuditFacetsView['modules'] {
    const ids = [...new Set(acts.map((act) => act.split('.')[0]!))];
    return ids.map((id) => ({ id, title: this.registry.has(id) ? say(this.registry.manifest(id).title, locale) : id }));
  }
}
