import { join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

const ALIASES = Object.fromEntries(
  ['core', 'plugins', 'platform'].map((layer) => [`@maillon/${layer}/*`, `libs/${layer}/*/src/index.ts`]),
);

const RESOLVE = {
  extensions: ['.ts', '.mjs', '.js', '.json', '.graphql'],
  exportsFields: ['exports'],
  conditionNames: ['import', 'module', 'node', 'default'],
};

/** Every import of the tree, `import type` included, and those that the rules forbid. */
export async function imports(
  root: string,
  folders: string[],
  forbidden: IForbiddenRuleType[],
): Promise<ICruiseResult> {
  const alias = { ...absolute(root, ALIASES), '@maillon/tools/*': join(root, 'tools/*.ts') };
  const options = {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
    doNotFollow: { path: ['node_modules', '^tools/'] },
    tsPreCompilationDeps: true,
  };
  const { output } = await cruise(folders, options, { ...RESOLVE, alias });
  return output as ICruiseResult;
}

function absolute(root: string, aliases: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(aliases).map(([name, path]) => [name, join(root, path)]));
}
