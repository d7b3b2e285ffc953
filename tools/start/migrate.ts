import { runScript } from '../process/run.ts';

export function migrate(env: Record<string, string>): Promise<void> {
  return runScript(['dist/apps/server/main.cli.js', 'migrate'], { env });
}
