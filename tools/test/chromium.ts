import { spawnSync } from 'node:child_process';
import { say } from '../bootstrap/say.mjs';
import { findOnPath } from '../services/find-on-path.ts';

/** The browser of the journeys: one's own, the machine's, or Debian's where it can be installed. */
export function findChromium(): string | undefined {
  return process.env['CHROMIUM_PATH'] || onPath() || installed();
}

function onPath(): string | undefined {
  return findOnPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}

function installed(): string | undefined {
  const apt = findOnPath('apt-get');
  if (!apt || process.getuid?.() !== 0) return undefined;
  say('… Installation de Chromium (apt-get)', '… Installing Chromium (apt-get)');
  const run = (...args: string[]) =>
    spawnSync(apt, [...args, '-qq', '-y'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (run('install', 'chromium').status !== 0 && run('update').status === 0) run('install', 'chromium');
  return onPath();
}
