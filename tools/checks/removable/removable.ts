import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Check, Problem } from '../check.ts';
import { assemblyProblems } from './assembly.ts';
import { bundleProblems } from './bundle.ts';
import { compileProblems } from './compile.ts';
import { copyWithout } from './copy-without.ts';
import { nameProblems } from './names-of-plugin.ts';
import { sdlProblems } from './sdl.ts';

/**
 * A plugin whose folder is deleted, with its lines in the `modules.ts` files, takes its feature with it and nothing
 * else. For each plugin this is really done, in a copy: schema and screens hold, server and portals compile, the server
 * bundles and its modules fit together.
 */
export const removableCheck: Check = {
  name: 'removable',
  rules: [
    'schema-holds',
    'screens-hold',
    'not-named',
    'server-compiles',
    'portals-compile',
    'server-bundles',
    'modules-fit',
  ],
  run: async (root) => {
    const problems: Problem[] = [];
    for (const folder of globSync('libs/plugins/*', { cwd: root }).sort())
      problems.push(...(await problemsWithout(root, basename(folder))));
    return problems;
  },
};

async function problemsWithout(root: string, plugin: string): Promise<Problem[]> {
  const read = [...sdlProblems(root, plugin), ...nameProblems(root, plugin)];
  return [...read, ...(await builtProblems(root, plugin))].map(({ rule, message }) => ({
    rule,
    message: `without ${plugin}: ${message}`,
  }));
}

async function builtProblems(root: string, plugin: string): Promise<Problem[]> {
  const copy = copyWithout(root, plugin);
  try {
    const [server, portals] = await Promise.all([
      compileProblems(copy.root, 'server'),
      compileProblems(copy.root, 'web'),
    ]);
    return [...server, ...portals, ...(await bundleProblems(copy.root)), ...(await assemblyProblems(copy.root))];
  } finally {
    copy.remove();
  }
}
