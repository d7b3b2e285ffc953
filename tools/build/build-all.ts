import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import { runScript } from '../process/run.ts';
import { fingerprint } from './fingerprint.ts';
import { finishPortals } from './finish-portals.mjs';

const STAMP = join(root, 'dist/.built');

/** Builds the server and the portals, unless nothing changed since the last time. */
export async function buildAll(): Promise<void> {
  const wanted = fingerprint(root);
  if (isBuilt(wanted)) return;
  // Without the daemon: a command that ends leaves no process behind.
  const env = { NX_DAEMON: 'false', NX_TUI: 'false', NG_CLI_ANALYTICS: 'false' };
  await runScript(['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--output-style=static'], { env });
  await finishPortals(root);
  writeFileSync(STAMP, wanted);
}

function isBuilt(wanted: string): boolean {
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) return false;
  const entries = ['apps/server/main.api.js', ...portals().map((app) => `apps/${app}/browser/index.html`)];
  return entries.every((entry) => existsSync(join(root, 'dist', entry)));
}

function portals(): string[] {
  return globSync('apps/*/src/index.html', { cwd: root }).map((path) => path.split('/')[1] ?? '');
}
