import { globSync } from 'node:fs';
import { join } from 'node:path';
import { maillonPaths } from './maillon-paths.mjs';
import { swcPlugin } from './swc-plugin.mjs';

/** @param {string} root the workspace @returns {import('esbuild').BuildOptions} */
export function serverOptions(root) {
  return {
    absWorkingDir: root,
    entryPoints: globSync('apps/server/src/main.*.ts', { cwd: root }).filter((path) => !path.endsWith('.spec.ts')),
    outdir: join(root, 'dist/apps/server'),
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    tsconfig: join(root, 'tsconfig.base.json'),
    loader: { '.graphql': 'text', '.sql': 'text' },
    sourcemap: 'linked',
    keepNames: true,
    metafile: true,
    logLevel: 'warning',
    plugins: [maillonPaths(root), swcPlugin],
  };
}
