import { asOwner, dropDatabase, dropWhenLeft, onDatabase } from '../services/postgres/databases.ts';
import { isAlive } from '../services/process.ts';

const KEPT_TEMPLATES = 3;

/** Drops what killed runs left, and the templates of old builds. */
export async function sweepDatabases(ownerUrl) {
  const names = await databases(ownerUrl, 'maillon_(test|template)_');
  const left = names.filter((name) => name.startsWith('maillon_test_') && !isAlive(Number(name.split('_')[2])));
  const templates = names.filter((name) => /^maillon_template_[0-9a-f]{16}$/.test(name)).slice(KEPT_TEMPLATES);
  for (const name of [...left, ...templates]) await dropDatabase(ownerUrl, name);
}

/** Drops what the test files of this run forgot, unless somebody still holds it. */
export async function sweepRun(ownerUrl, run) {
  for (const name of await databases(ownerUrl, `maillon_test_${run}_`)) await dropWhenLeft(ownerUrl, name);
}

async function databases(ownerUrl, prefix) {
  const sql = 'select datname from pg_database where datname ~ $1 order by oid desc';
  const rows = await asOwner(onDatabase(ownerUrl, 'postgres'), sql, [`^${prefix}`]);
  return rows.map(({ datname }) => datname);
}
