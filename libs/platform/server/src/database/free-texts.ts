import type { Client } from 'pg';

const OWN = 'territory_id = app.territory_id()';

/** Brings the list of free words to this release, and opens their tables to the function that takes words out, in one territory at a time. */
export function freeTexts(texts: readonly string[]): (owner: Client) => Promise<void> {
  return async (owner) => {
    await owner.query("delete from free_text where table_name || '.' || column_name <> all($1::text[])", [texts]);
    for (const [table, column] of texts.map((text) => text.split('.') as [string, string]))
      await owner.query('insert into free_text (table_name, column_name) values ($1, $2) on conflict do nothing', [
        table,
        column,
      ]);
    for (const table of new Set(texts.map((text) => text.split('.')[0]!))) await open(owner, table);
  };
}

async function open(owner: Client, table: string): Promise<void> {
  const name = owner.escapeIdentifier(table);
  await owner.query(`drop policy if exists forgetting on ${name}`);
  await owner.query(`create policy forgetting on ${name} to current_user using (${OWN}) with check (${OWN})`);
}
