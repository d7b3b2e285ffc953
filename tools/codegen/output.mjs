import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const GENERATED = 'libs/**/{contract/src/generated/types.ts,web/src/data/*.generated.ts}';

/** Paths whose text on disk is not the generated one, or that nothing generates any more. */
export function staleFiles(root, files) {
  const wrong = files.filter(({ path, text }) => current(root, path) !== text).map(({ path }) => path);
  return [...wrong, ...orphans(root, files)];
}

export function writeFiles(root, files) {
  for (const { path, text } of files) {
    if (current(root, path) === text) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of orphans(root, files)) rmSync(join(root, path));
}

function orphans(root, files) {
  const wanted = new Set(files.map(({ path }) => path));
  return globSync(GENERATED, { cwd: root }).filter((path) => !wanted.has(path));
}

function current(root, path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}
