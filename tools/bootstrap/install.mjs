import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { duration, say, Stop } from './say.mjs';

/** Installs what the lockfile says, unless it is there already. */
export function install() {
  if (installed()) return;
  say(
    '… Installation des dépendances (npm ci, une à trois minutes la première fois)',
    '… Installing dependencies (npm ci, one to three minutes the first time)',
  );
  const began = Date.now();
  // Dependencies are meant for the pinned Node: npm would print one engine warning each for the system's.
  const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    throw new Stop(
      'npm ci a échoué : vérifiez la connexion au registre npm, puis relancez la même commande.',
      'npm ci failed: check the connection to the npm registry, then run the same command again.',
    );
  }
  say(
    `✓ Dépendances installées (${duration(Date.now() - began)})`,
    `✓ Dependencies installed (${duration(Date.now() - began)})`,
  );
}

/** Compares contents, not dates: a checkout touches the lockfile without changing it. */
export function installed() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(hidden);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => !path || optional || present[path]?.version === version,
  );
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

function npm(args) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith('.js')) return spawnSync(process.execPath, [npmScript, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
