import { sql, type RawBuilder } from 'kysely';

/** The labels of offer `o` that may be shown: a row of `label` for each. What domain/label-period.ts says of a card. */
export function shownLabels(day: RawBuilder<unknown>, today: RawBuilder<unknown>): RawBuilder<unknown> {
  const holds = (on: RawBuilder<unknown>) => sql`bool_or(l ->> 1 <= ${on} and ${on} <= l ->> 2)`;
  return sql`select l ->> 0 as label from json_array_elements(o.card -> 1 -> 2) l group by 1 having ${holds(day)} and ${holds(today)}`;
}
