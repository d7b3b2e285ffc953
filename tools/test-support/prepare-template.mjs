import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import { asOwner, createDatabase, dropDatabase, onDatabase } from '../services/postgres/databases.ts';
import { roleEnv, roleUrls } from '../services/role-urls.ts';

const CLI = 'dist/apps/server/main.cli.js';

/** A migrated, empty database to copy; made again only when the server's code changed. */
export async function prepareTemplate({ urls, state, env }) {
  const name = `maillon_template_${fingerprint()}`;
  const admin = onDatabase(urls.ownerUrl, 'postgres');
  const exists = async () => (await asOwner(admin, 'select 1 from pg_database where datname = $1', [name])).length > 0;
  if (await exists()) return name;
  const draft = `${name}_${process.pid}`;
  await dropDatabase(urls.ownerUrl, draft);
  const ownerUrl = await createDatabase(urls.ownerUrl, draft);
  migrate({ ...env, ...roleEnv(roleUrls(ownerUrl, state.passwords)) });
  if (await exists()) await dropDatabase(urls.ownerUrl, draft);
  else await asOwner(admin, `alter database ${draft} rename to ${name}`);
  return name;
}

/** @param {Record<string, string>} env */
export function migrate(env) {
  const options = { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'migrate'], options);
  if (status !== 0) throw new Error(`${CLI} migrate failed (${status}):\n${stdout}\n${stderr}`);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of globSync('dist/apps/server/**/*.js', { cwd: root }).sort())
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
