import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';

/** The command line that migrates the template; under a second, so that a test never meets yesterday's migrations. */
export function buildServer() {
  if (process.env.MAILLON_BUILT === '1') return;
  const { status } = spawnSync(process.execPath, ['tools/build/build-server.mjs'], { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  if (!existsSync(join(root, 'dist/apps/server/main.cli.js'))) throw new Error('The server does not build: see above.');
  console.warn('The server does not build: the template is made by the last one that did.');
}
