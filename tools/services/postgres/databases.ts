import pg from 'pg';

/** The same server, another database. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** One statement with the owner's rights, on the server's own database unless told otherwise. */
export async function asOwner<T extends pg.QueryResultRow>(ownerUrl: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

export async function createDatabase(ownerUrl: string, name: string, template?: string): Promise<string> {
  const copied = template ? ` template ${pg.escapeIdentifier(template)}` : '';
  await asOwner(onDatabase(ownerUrl, 'postgres'), `create database ${pg.escapeIdentifier(name)}${copied}`);
  return onDatabase(ownerUrl, name);
}

export async function ensureDatabase(ownerUrl: string, name: string): Promise<void> {
  const found = await asOwner(onDatabase(ownerUrl, 'postgres'), 'select 1 from pg_database where datname = $1', [name]);
  if (found.length === 0) await createDatabase(ownerUrl, name);
}

/**
 * Drops a database that is being left; PostgreSQL gives its connections five seconds to close. One that stays open is not
 * cut, which would throw in whoever holds it: it is told what it asked last, and the database is for the next sweep.
 */
export async function dropWhenLeft(ownerUrl: string, name: string): Promise<void> {
  const server = onDatabase(ownerUrl, 'postgres');
  const dropped = asOwner(server, `drop database if exists ${pg.escapeIdentifier(name)}`);
  await dropped.catch(async (error: { code?: string }) => {
    if (error.code !== IN_USE) throw error;
    const left = await asOwner<{ query: string }>(server, 'select query from pg_stat_activity where datname = $1', [
      name,
    ]);
    throw new Error(`Connections were left open; they asked last: ${left.map(({ query }) => query).join('; ')}`);
  });
}

const IN_USE = '55006';

export async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  const sql = `drop database if exists ${pg.escapeIdentifier(name)} with (force)`;
  await asOwner(onDatabase(ownerUrl, 'postgres'), sql);
}
