import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Services } from '../services/services.ts';
import { asOwner } from '../services/postgres/databases.ts';

const STATEMENT = /LOG: {2}(?:statement|execute [^:]*):/;

/** New connections to this database write every statement to the server's log. */
export async function logStatements(ownerUrl: string): Promise<void> {
  await asOwner(
    ownerUrl,
    `alter database ${pg.escapeIdentifier(new URL(ownerUrl).pathname.slice(1))} set log_statement = 'all'`,
  );
}

/** Statements that the server logged while the work ran, `begin`, entry and `commit` included. */
export async function statementsOf(services: Services, work: () => Promise<unknown>): Promise<number> {
  const log = join(services.state.postgres!.folder, 'postgres.log');
  const before = statSync(log).size;
  await work();
  await wait(300);
  const lines = readFileSync(log).subarray(before).toString('utf8').split('\n');
  return lines.filter((line) => STATEMENT.test(line)).length;
}
