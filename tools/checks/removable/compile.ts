import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root as workspace } from '../../bootstrap/root.mjs';
import { pinnedEnv, pinnedNode } from '../../bootstrap/run-node.mjs';
import type { Problem } from '../check.ts';

const SIDES = {
  server: {
    rule: 'server-compiles',
    compiler: 'typescript/bin/tsc',
    sources: ['libs/**/server/src/**/*.ts', 'libs/**/contract/src/**/*.ts', 'apps/server/src/**/*.ts'],
  },
  web: {
    rule: 'portals-compile',
    compiler: '@angular/compiler-cli/bundles/src/bin/ngc.js',
    sources: ['libs/**/web/src/**/*.ts', 'apps/{admin,portal}/src/**/*.ts'],
  },
};

/** What the compiler says of a copy; templates are compiled strictly too. */
export async function compileProblems(copy: string, side: keyof typeof SIDES): Promise<Problem[]> {
  const { rule, compiler, sources } = SIDES[side];
  const files = globSync(sources, { cwd: copy });
  if (files.length === 0) return [];
  const project = join(copy, `tsconfig.without-${side}.json`);
  writeFileSync(project, JSON.stringify(configOf(side, files)));
  const output = await run(copy, [join(workspace, 'node_modules', compiler), '-p', project]);
  return output.map((message) => ({ rule, message }));
}

function configOf(side: string, files: string[]) {
  return {
    extends: `./tools/config/tsconfig.${side}.json`,
    compilerOptions: { incremental: false, tsBuildInfoFile: null },
    files: ['tools/config/graphql.d.ts', ...files],
    include: [],
  };
}

/** The lines it printed; none when it is content. */
async function run(cwd: string, args: string[]): Promise<string[]> {
  const child = spawn(pinnedNode(), args, { cwd, env: pinnedEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return [];
  const lines = stripVTControlCharacters(printed.join(''))
    .split('\n')
    .filter((line) => line.includes('error'));
  return lines.length > 0 ? lines : [`${args[0]} ended with ${code}`];
}
