import { sql, type RawBuilder } from 'kysely';
import type { Admission } from './admissions';
import { shownLabels } from './shown-labels.sql';

export interface ListedDays {
  readonly day: string;
  readonly today: string;
}

/** Rules as conditions on offer `o`, to be added to others: what they do not ask for leaves no trace in the statement. */
export function admitted({ rules, local }: Admission, days: ListedDays): RawBuilder<unknown> {
  const conditions = [
    rules.families.length ? sql`o.family = any(${[...rules.families]}::text[])` : null,
    local ? sql`o.producer_id = any(${[...local]}::uuid[])` : null,
    ...rules.labelDemands.map(({ family, anyOf }) => carriesOne(family ?? null, anyOf, days)),
  ].filter((condition) => condition !== null);
  return conditions.length ? sql`and ${sql.join(conditions, sql` and `)}` : sql``;
}

/** An offer that never carries one of them is passed over before its card is opened. */
function carriesOne(family: string | null, labels: readonly string[], { day, today }: ListedDays): RawBuilder<unknown> {
  const wanted = sql`${[...labels]}::text[]`;
  const carried = sql`o.labels && ${wanted} and exists (select from (${shownLabels(sql`${day}::text`, sql`${today}::text`)}) s
    where s.label = any(${wanted}))`;
  return family === null ? carried : sql`(o.family <> ${family}::text or (${carried}))`;
}
