import { cpSync, globSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Puts every module's SDL beside the bundle; a file whose module is gone disappears. @param {string} root */
export function copySchema(root) {
  const target = join(root, 'dist/apps/server/schema');
  mkdirSync(target, { recursive: true });
  const sources = globSync('libs/**/contract/src/*.graphql', { cwd: root });
  for (const source of sources) cpSync(join(root, source), join(target, basename(source)));
  const known = new Set(sources.map((source) => basename(source)));
  for (const file of readdirSync(target)) if (!known.has(file)) rmSync(join(target, file));
}
