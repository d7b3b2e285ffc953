import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

export interface AuditFacetsView {
  people: { id: string; name: string | null }[];
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

  async read(reading: Reading): Promise<AuditFacetsView> {
    const [people, acts] = [await reading.rows(PEOPLE), await reading.rows(ACTS)];
    return { people, acts: acts.map(({ act }) => act) };
  }
}
