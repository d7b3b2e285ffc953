import { globSync } from 'node:fs';
import { build } from 'esbuild';
import { serverOptions } from '../../build/server-options.mjs';
import type { Problem } from '../check.ts';

/** Whether the server of a copy can be built as it is deployed. */
export async function bundleProblems(copy: string): Promise<Problem[]> {
  if (globSync('apps/server/src/main.*.ts', { cwd: copy }).length === 0) return [];
  try {
    await build({ ...serverOptions(copy), write: false, logLevel: 'silent' });
    return [];
  } catch (error) {
    return [{ rule: 'server-bundles', message: (error as Error).message }];
  }
}
