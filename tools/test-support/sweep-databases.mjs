import { asOwner, dropDatabase, onDatabase } from '../services/postgres/databases.ts';
import { isAlive } from '../services/process.ts';

const KEPT_TEMPLATES = 3;

/** Drops the databases of the run that ends, those of killed runs, and the templates of old builds. */
export async function sweepDatabases(ownerUrl, endingRun) {
  const rows = await asOwner(
    onDatabase(ownerUrl, 'postgres'),
    `select datname from pg_database where datname ~ '^maillon_(test|template)_' order by oid desc`,
  );
  const names = rows.map(({ datname }) => datname);
  const tests = names.filter((name) => name.startsWith('maillon_test_') && isOver(name, endingRun));
  const templates = names.filter((name) => /^maillon_template_[0-9a-f]{16}$/.test(name)).slice(KEPT_TEMPLATES);
  for (const name of [...tests, ...templates]) await dropDatabase(ownerUrl, name);
}

function isOver(name, endingRun) {
  const run = Number(name.split('_')[2]);
  return run === endingRun || !isAlive(run);
}
