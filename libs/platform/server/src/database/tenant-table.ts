export interface TenantTable {
  readonly name: string;
  /** Column definitions besides `territory_id` and `id`, as SQL. */
  readonly columns: readonly string[];
  /** Column to the tenant table whose row it points at: becomes a composite key, which row security alone would not check. */
  readonly references?: Readonly<Record<string, string>>;
  /** Unique within a territory. */
  readonly unique?: readonly (readonly string[])[];
  /** Facts: the application may only read and add. */
  readonly appendOnly?: boolean;
  /** The key, when it is not `id`. `territory_id` comes first in any case. */
  readonly key?: readonly string[];
}

/**
 * SQL of a table that belongs to a territory: key (territory_id, id), composite foreign keys, forced row security
 * by `app.territory_id()`, and the application's grants. Ready to be distributed by territory_id.
 */
export function tenantTable(table: TenantTable): string[] {
  const key = table.key ?? ['id'];
  const id = table.key ? [] : ['id uuid not null'];
  const body = [
    // No foreign key to the territory: entering verified it, and every row written would lock the one row of its territory.
    'territory_id uuid not null default app.territory_id()',
    ...id,
    ...table.columns,
    `primary key (${['territory_id', ...key].join(', ')})`,
    ...(table.unique ?? []).map((columns) => `unique (${['territory_id', ...columns].join(', ')})`),
    ...foreignKeys(table),
  ];
  return [
    `create table ${table.name} (\n  ${body.join(',\n  ')}\n)`,
    ...foreignIndexes(table),
    ...wall(table.name),
    grant(table),
  ];
}

function foreignKeys(table: TenantTable): string[] {
  return Object.entries(table.references ?? {}).map(
    ([column, target]) => `foreign key (territory_id, ${column}) references ${target} (territory_id, id)`,
  );
}

function foreignIndexes(table: TenantTable): string[] {
  const unique = new Set((table.unique ?? []).map((columns) => columns[0]));
  return Object.keys(table.references ?? {})
    .filter((column) => !unique.has(column) && table.key?.[0] !== column)
    .map((column) => `create index on ${table.name} (territory_id, ${column})`);
}

function wall(name: string): string[] {
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy territory on ${name} to maillon_app using (territory_id = app.territory_id()) with check (territory_id = app.territory_id())`,
  ];
}

function grant(table: TenantTable): string {
  const verbs = table.appendOnly ? 'select, insert' : 'select, insert, update, delete';
  return `grant ${verbs} on ${table.name} to maillon_app`;
}
