import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root as workspace } from '../bootstrap/root.mjs';

type Exports = Readonly<Record<string, unknown>>;

const KINDS = {
  manifests: 'contract/src/*.manifest.ts',
  rules: 'server/src/*.ability.ts',
  roles: 'contract/src/actor.ts',
};

export interface ModuleSources {
  readonly manifests: Exports[];
  readonly rules: Exports[];
  readonly roles: Exports[];
  /** How a permission is read from rules; the workspace's own, whatever tree is looked at. */
  readonly levels: Exports;
}

/** The modules' manifests and rules, run rather than read: what is written down is what the server will decide. */
export async function loadModules(root: string): Promise<ModuleSources> {
  const files = Object.entries(KINDS).flatMap(([kind, glob]) =>
    globSync(`libs/**/${glob}`, { cwd: root })
      .sort()
      .map((file, at) => ({ kind, name: `${kind}${at}`, file: join(root, file) })),
  );
  const loaded = await bundled(root, [
    ...files.map(({ name, file }) => `export * as ${name} from ${JSON.stringify(file)};`),
    `export * as levels from ${JSON.stringify(join(workspace, 'libs/platform/server/src/use-cases/right-levels.ts'))};`,
  ]);
  const of = (wanted: string) => files.filter(({ kind }) => kind === wanted).map(({ name }) => loaded[name]!);
  return { manifests: of('manifests'), rules: of('rules'), roles: of('roles'), levels: loaded['levels']! };
}

// Beside the workspace's packages, which the bundle imports as they are.
const FOLDER = join(workspace, 'node_modules/.cache/maillon-docs');

async function bundled(root: string, lines: readonly string[]): Promise<Record<string, Exports>> {
  const alias = ['core', 'plugins', 'platform'].map((layer) => [
    `@maillon/${layer}/*`,
    [`./libs/${layer}/*/src/index.ts`],
  ]);
  const result = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    loader: { '.graphql': 'text' },
    absWorkingDir: workspace,
    tsconfigRaw: { compilerOptions: { paths: Object.fromEntries(alias) as Record<string, string[]> } },
    logLevel: 'silent',
  });
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `modules-${process.pid}-${Date.now()}.mjs`);
  try {
    writeFileSync(file, result.outputFiles[0]!.contents);
    return (await import(pathToFileURL(file).href)) as Record<string, Exports>;
  } finally {
    rmSync(file, { force: true });
  }
}
