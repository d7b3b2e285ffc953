import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Check } from './check.ts';

/** An `index.ts` only re-exports: what others may use is read in one screen. */
export const indexesCheck: Check = {
  name: 'indexes',
  rules: ['only-reexports'],
  run: (root) =>
    globSync('libs/**/src/index.ts', { cwd: root })
      .filter((file) => !onlyReexports(join(root, file)))
      .map((file) => ({ rule: 'only-reexports', message: file })),
};

function onlyReexports(path: string): boolean {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
}
