import { Injectable } from '@nestjs/common';
import type { PossibleDuplicate } from '@maillon/core/organisations/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { StoredApplication } from '../../persistence/applications';

/** Who else in the territory bears the same SIRET, or the same name in the same commune. */
@Injectable()
export class Duplicates {
  of(reading: Reading, { id, content }: StoredApplication): Promise<PossibleDuplicate[]> {
    const { siret, name, inseeCode } = content;
    return reading.rows(sql<PossibleDuplicate>`select * from (select p.id, p.name, 'participation' as what, p.state,
        case when p.siret = ${siret}::text then 'siret' else 'name' end as because
      from participation p join site s on s.organisation_id = p.id
      where (p.siret = ${siret}::text or (app.plain(p.name) = app.plain(${name}::text) and s.insee_code = ${inseeCode}::text))
        and not exists (select from application a where a.id = ${id}::uuid and a.organisation_id = p.id)
      union all select a.id, a.content->>'name', 'application', a.state, 'siret' from application a
      where a.id <> ${id}::uuid and a.content->>'siret' = ${siret}::text
        and a.state in ('submitted', 'in-review', 'changes-asked')) found order by because desc, what desc, name`);
  }
}

/** The same question for a line of the queue: the application `a`. */
export const HAS_DUPLICATE = sql<boolean>`(exists (select from participation p where p.siret = a.content->>'siret')
  or exists (select from participation p join site s on s.organisation_id = p.id
    where app.plain(p.name) = app.plain(a.content->>'name') and s.insee_code = a.content->>'inseeCode')
  or exists (select from application b where b.content->>'siret' = a.content->>'siret' and b.id <> a.id
    and b.state in ('submitted', 'in-review', 'changes-asked')))`;
