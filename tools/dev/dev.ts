import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import { say, step } from '../bootstrap/say.mjs';
import { watchServer } from '../build/watch-server.mjs';
import { closeAll, closeOnSignal, onClose } from '../process/closers.ts';
import { prefixed } from '../process/prefixed.ts';
import { serverEnv } from '../services/server-env.ts';
import { startServices } from '../services/services.ts';
import { webPort } from '../start/web-port.ts';
import { DevServer } from './dev-server.ts';

/** Watches everything: the server restarts after each good build, the portals rebuild by themselves. */
export async function dev(): Promise<void> {
  closeOnSignal(() => 0);
  try {
    const services = await step('Services', 'Services', () => startServices({ queue: true }));
    onClose(() => services.stop());
    // What is built here is for development: `npm start` must build again.
    rmSync(join(root, 'dist/.built'), { force: true });
    const server = new DevServer(
      services.home,
      serverEnv(services, await webPort(services.home), { NODE_ENV: 'development' }),
    );
    onClose(() => server.stop());
    const watching = await watchServer(root, () => server.restart());
    onClose(() => watching.dispose());
    await Promise.all(portals().map((app) => watchPortal(app, server)));
  } finally {
    await closeAll();
  }
}

function portals(): string[] {
  return globSync('apps/*/src/index.html', { cwd: root }).map((path) => path.split('/')[1] ?? '');
}

/** The server knows the files that were there when it started: a rebuilt portal has others. */
async function watchPortal(app: string, server: DevServer): Promise<void> {
  const nx = ['node_modules/nx/dist/bin/nx.js', 'run', `${app}:build:development`, '--watch', '--skip-nx-cache'];
  const env = { NX_DAEMON: 'false', NX_TUI: 'false', NG_CLI_ANALYTICS: 'false' };
  await prefixed(app, nx, env, (line) => line.includes('bundle generation complete') && server.restart());
  say(`${app} : la construction continue s'est arrêtée.`, `${app}: the watching build stopped.`);
}
