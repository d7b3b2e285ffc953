import { Injectable } from '@nestjs/common';
import type { ApplicationLine, ApplicationPage } from '@maillon/core/organisations/contract';
import { headingKey, keyOf, pageInput, pageOf, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { inStates } from '../participation-page';
import { HAS_DUPLICATE } from './duplicates';

const input = z.object({
  states: inStates,
  part: z.enum(['producer', 'buyer']).nullish(),
  search: z.string().max(100).nullish(),
  ...pageInput,
});
type Input = z.infer<typeof input>;

const WAITING = ['submitted', 'in-review'];
const NEVER_SUBMITTED = sql`'infinity'::timestamptz`;

/** The queue: who has waited longest comes first. A draft is its applicant's alone. */
@Injectable()
export class ApplicationQueue implements ReadCase<Input, ApplicationPage> {
  readonly name = 'organisations.applications';
  readonly permission = 'organisations.read-applications';
  readonly input = input as z.ZodType<Input>;

  async read(reading: Reading, { states, part, search, first, after }: Input): Promise<ApplicationPage> {
    const key = keyOf(after, 2);
    const wanted = sql<boolean>`a.state = any(${[...(states?.length ? states : WAITING)]}::text[]) and a.state <> 'draft'
      and (${part ?? null}::text is null or a.part = ${part ?? null}::text) and ${matches(search)}`;
    const rows = await reading.rows(sql<
      ApplicationLine & { key: string }
    >`select ${line(reading)} from application a where ${wanted}
      ${key ? sql`and (coalesce(a.submitted_at, ${NEVER_SUBMITTED}), a.id) > (${key[0]}::timestamptz, ${key[1]}::uuid)` : sql``}
      order by coalesce(a.submitted_at, ${NEVER_SUBMITTED}), a.id limit ${first + 1}`);
    const count = await reading.row(
      sql<{ count: number }>`select count(*)::int as count from application a where ${wanted}`,
    );
    const page = pageOf(
      rows,
      first,
      (row) => [row.key, row.id],
      ({ key: _, ...node }) => node,
    );
    return { ...page, totalCount: count!.count };
  }
}

function line({ at }: Reading): RawBuilder<unknown> {
  return sql`coalesce(a.submitted_at, ${NEVER_SUBMITTED}) as key, a.id, coalesce(a.content->>'name', '') as name, a.part, a.kind, a.state,
    a.commune, a.content->>'siret' as siret, a.submitted_at as "submittedAt", a.kept_by is not null as managed,
    greatest(0, floor(extract(epoch from ${at}::timestamptz - a.submitted_at) / 86400))::int as "ageDays", a.clear and not ${HAS_DUPLICATE} as clear`;
}

function matches(search: string | null | undefined): RawBuilder<boolean> {
  const words = headingKey(search ?? '');
  if (!words) return sql<boolean>`true`;
  const anywhere = `%${words.replaceAll(' ', '%')}%`;
  return sql<boolean>`(app.plain(a.content->>'name') like ${anywhere} or app.plain(a.commune) like ${anywhere}
    or a.content->>'siret' like ${`${words.replaceAll(' ', '')}%`})`;
}
