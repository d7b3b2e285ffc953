import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root as workspace } from '../../bootstrap/root.mjs';
import { serverOptions } from '../../build/server-options.mjs';
import { pinnedEnv, pinnedNode } from '../../bootstrap/run-node.mjs';
import type { Problem } from '../check.ts';

// What the host itself asks of its modules when it starts, as far as it can be asked without a database.
const ASK = `import 'reflect-metadata';
import { modules } from './apps/server/src/modules';
import { assemblyFaults } from '${workspace}/libs/platform/server/src/modules/boot-checks';
const manifests = modules.map(({ manifest }) => manifest);
const listeners = manifests.flatMap(({ id, listens }) => listens.map(({ name }) => ({ module: id, name, event: name })));
const jobHandlers = manifests.flatMap(({ id, jobs }) => jobs.map(({ name }) => ({ module: id, job: name })));
for (const fault of assemblyFaults({ manifests, doors: [], listeners, jobHandlers })) console.log(fault);`;

/** Whether the modules that are left find all they need and hear: the host refuses to start otherwise. */
export async function assemblyProblems(copy: string): Promise<Problem[]> {
  if (!existsSync(join(copy, 'apps/server/src/modules.ts'))) return [];
  const {
    entryPoints: _entries,
    chunkNames: _chunks,
    splitting: _splitting,
    outdir: _outdir,
    ...options
  } = serverOptions(copy);
  const outfile = join(copy, 'dist/assembly.js');
  try {
    await build({ ...options, stdin: { contents: ASK, resolveDir: copy, loader: 'ts' }, outfile, logLevel: 'silent' });
  } catch (error) {
    return [{ rule: 'modules-fit', message: (error as Error).message }];
  }
  const { stdout, stderr, status } = spawnSync(pinnedNode(), [outfile], {
    cwd: copy,
    env: pinnedEnv(),
    encoding: 'utf8',
  });
  const faults = stdout.split('\n').filter(Boolean);
  return (status === 0 ? faults : [...faults, stderr]).map((message) => ({ rule: 'modules-fit', message }));
}
