import { appendFileSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../../bootstrap/say.mjs';
import type { Account } from './account.ts';
import { binary } from './binaries.ts';
import type { Places } from './places.ts';
import { runAs } from './run-as.ts';

export const OWNER = 'maillon_owner';

/** Creates the cluster on first use, and refuses one of another PostgreSQL. */
export async function createCluster(places: Places, password: string, account?: Account): Promise<void> {
  const data = join(places.folder, 'data');
  const version = join(data, 'PG_VERSION');
  if (existsSync(version)) return requireVersion18(readFileSync(version, 'utf8').trim(), data);
  // An interrupted creation leaves a folder that initdb refuses, and nothing in it is worth keeping.
  rmSync(data, { recursive: true, force: true });
  await initialise(places, data, password, account);
  appendFileSync(join(data, 'postgresql.conf'), "\ninclude 'maillon.conf'\n");
}

async function initialise(places: Places, data: string, password: string, account?: Account): Promise<void> {
  const passwordFile = join(mkdtempSync(join(places.folder, 'init-')), 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [passwordFile, join(passwordFile, '..')]) chownSync(path, account.uid, account.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const login = [`--username=${OWNER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const { code, output } = await runAs(account, binary(places.native, 'initdb'), [
    `--pgdata=${data}`,
    ...login,
    ...locale,
  ]);
  rmSync(join(passwordFile, '..'), { recursive: true, force: true });
  if (code !== 0) throw new Error(`initdb: ${output.trim()}`);
}

function requireVersion18(version: string, data: string): void {
  if (version === '18') return;
  throw new Stop(
    `${data} vient de PostgreSQL ${version} et Maillon embarque la version 18 : lancez « npm run reset » pour repartir de zéro.`,
    `${data} comes from PostgreSQL ${version} and Maillon embeds version 18: run "npm run reset" to start afresh.`,
  );
}
