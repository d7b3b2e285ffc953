import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root as workspace } from '../../bootstrap/root.mjs';
import { withoutLines } from './without-lines.ts';

export interface Copy {
  root: string;
  remove(): void;
}

/** A tree of sources in which somebody has deleted a plugin as the guide says. It lies where the packages are found. */
export function copyWithout(root: string, plugin: string): Copy {
  const parent = join(workspace, 'dist/.without');
  mkdirSync(parent, { recursive: true });
  const copy = mkdtempSync(join(parent, `${plugin}-`));
  for (const name of ['libs', 'apps'].filter((each) => existsSync(join(root, each)))) copySources(root, copy, name);
  for (const name of ['tsconfig.base.json', 'package.json', 'tools/config', 'tools/build'])
    cpSync(join(workspace, name), join(copy, name), { recursive: true });
  rmSync(join(copy, 'libs/plugins', plugin), { recursive: true, force: true });
  for (const file of globSync('apps/*/src/modules.ts', { cwd: copy })) rewrite(join(copy, file), plugin);
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

// Tests may name every plugin: they are about the whole.
function copySources(root: string, copy: string, name: string): void {
  const filter = (path: string) =>
    !/\.(spec|e2e|journey)\.ts$/.test(path) &&
    !['e2e', 'fixtures', 'journeys', 'crash', 'wall'].includes(basename(path));
  cpSync(join(root, name), join(copy, name), { recursive: true, filter });
}

function rewrite(file: string, plugin: string): void {
  writeFileSync(file, withoutLines(readFileSync(file, 'utf8'), plugin));
}
