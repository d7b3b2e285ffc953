import { setTimeout as wait } from 'node:timers/promises';
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
 * Drops a database that is being left: connections get a moment to close. One that stays open is not cut, which would
 * throw in whoever holds it; false then, and the database is for the next sweep.
 */
export async function dropWhenLeft(ownerUrl: string, name: string): Promise<boolean> {
  const sql = `drop database if exists ${pg.escapeIdentifier(name)}`;
  for (let left = 10; left > 0; left -= 1) {
    const dropped = await asOwner(onDatabase(ownerUrl, 'postgres'), sql).catch(stillUsed);
    if (dropped) return true;
    await wait(100);
  }
  return false;
}

function stillUsed(error: unknown): undefined {
  if ((error as { code?: string }).code !== '55006') throw error;
}

export async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  const sql = `drop database if exists ${pg.escapeIdentifier(name)} with (force)`;
  await asOwner(onDatabase(ownerUrl, 'postgres'), sql);
}
