import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes what an earlier build left, after the new one is complete: a server that is still running on the old chunks
 * keeps them until then. @param {string} root @param {import('esbuild').Metafile} metafile
 */
export function sweep(root, metafile) {
  const written = new Set(Object.keys(metafile.outputs));
  for (const file of globSync('dist/apps/server/**/*.{js,map}', { cwd: root })) {
    if (!written.has(file)) rmSync(join(root, file), { force: true });
  }
}
