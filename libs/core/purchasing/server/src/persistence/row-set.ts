import { sql, type RawBuilder } from 'kysely';

/** Rows given to one statement whatever their number; `columns` names and types them. */
export function rowSet(rows: readonly object[], columns: string): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(${sql.raw(columns)})`;
}
