import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import type { Check, Problem } from './check.ts';
import { dataIn } from './translations.ts';

interface Refusals {
  module: string;
  sentences: Record<string, { fr?: string; en?: string }>;
}

/** Each code that the platform may answer has its French and its English sentence. */
export const refusalsCheck: Check = {
  name: 'refusals',
  rules: ['both-sentences', 'same-data', 'own-module'],
  run: async (root) => {
    const files = globSync('libs/**/contract/src/*.refusals.ts', { cwd: root }).sort();
    const loaded = await load(root, files);
    return files.flatMap((file, index) => refusalsIn(loaded[index] ?? {}).flatMap((each) => problemsOf(file, each)));
  },
};

/** The files are run rather than read: what is checked is what the server will say. */
async function load(root: string, files: string[]): Promise<Record<string, unknown>[]> {
  if (files.length === 0) return [];
  const contents = files.map((file, index) => `export * as f${index} from './${file}';`).join('\n');
  const alias = ['core', 'plugins', 'platform'].map((layer) => [
    `@maillon/${layer}/*`,
    [`./libs/${layer}/*/src/index.ts`],
  ]);
  const result = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    loader: { '.graphql': 'text' },
    absWorkingDir: root,
    tsconfigRaw: { compilerOptions: { paths: Object.fromEntries(alias) as Record<string, string[]> } },
    logLevel: 'silent',
  });
  const code = Buffer.from(result.outputFiles[0]?.contents ?? []).toString('base64');
  const modules = (await import(`data:text/javascript;base64,${code}`)) as Record<string, Record<string, unknown>>;
  return files.map((_, index) => modules[`f${index}`] ?? {});
}

function refusalsIn(exports: Record<string, unknown>): Refusals[] {
  return Object.values(exports).filter((value): value is Refusals =>
    Boolean((value as Refusals | undefined)?.sentences),
  );
}

function problemsOf(file: string, { module, sentences }: Refusals): Problem[] {
  const foreign =
    module === basename(file, '.refusals.ts') ? [] : [{ rule: 'own-module', message: `${file}: ${module}` }];
  const faults = Object.entries(sentences).flatMap(([code, { fr, en }]) => {
    if (!fr?.trim() || !en?.trim()) return [{ rule: 'both-sentences', message: `${file}: ${code}` }];
    return dataIn(fr) === dataIn(en) ? [] : [{ rule: 'same-data', message: `${file}: ${code}` }];
  });
  return [...foreign, ...faults];
}
