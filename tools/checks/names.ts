import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Check, Problem } from './check.ts';

const DRAWERS = /\/(utils?|common|shared|helpers?|misc)\//;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.[a-z]+$/;

/** A file name is the sentence of what it does: one verb, one file, and no drawer for the rest. */
export const namesCheck: Check = {
  name: 'names',
  rules: ['no-service', 'no-drawer', 'kebab-case'],
  run: (root) => globSync('{libs,apps}/**/*.ts', { cwd: root }).flatMap(problemsOf),
};

function problemsOf(file: string): Problem[] {
  const problems: Problem[] = [];
  if (file.endsWith('.service.ts')) problems.push({ rule: 'no-service', message: file });
  if (DRAWERS.test(file)) problems.push({ rule: 'no-drawer', message: file });
  if (!KEBAB.test(basename(file))) problems.push({ rule: 'kebab-case', message: file });
  return problems;
}
