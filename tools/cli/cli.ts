import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import { runNode } from '../bootstrap/run-node.mjs';
import { runScript } from '../process/run.ts';
import { serverEnv } from '../services/server-env.ts';
import { startServices } from '../services/services.ts';

const CLI = join(root, 'dist/apps/server/main.cli.js');

/** The server's command line on this installation, typed from anywhere. */
export async function cli(args: string[]): Promise<void> {
  const services = await startServices({ queue: true });
  try {
    if (!existsSync(CLI)) await runScript(['tools/build/build-server.mjs']);
    const env = serverEnv(services, services.state.ports.web ?? 3000);
    process.exitCode = await runNode([CLI, ...args], { env, cwd: process.env['INIT_CWD'] ?? process.cwd() });
  } finally {
    await services.stop();
  }
}
