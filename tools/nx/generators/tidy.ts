import { join } from 'node:path';
import type { Tree } from '@nx/devkit';
import { format, resolveConfig } from 'prettier';

/** Prints what was generated as everything else is printed. */
export async function tidy(tree: Tree): Promise<void> {
  const options = (await resolveConfig(join(import.meta.dirname, 'tidy.ts'))) ?? {};
  for (const { path, type } of tree.listChanges()) {
    if (type === 'DELETE' || !/\.(ts|json)$/.test(path)) continue;
    tree.write(path, await format(tree.read(path, 'utf8') ?? '', { ...options, filepath: path }));
  }
}
