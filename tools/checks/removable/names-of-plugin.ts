import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../check.ts';

const SOURCES = ['libs/{core,platform}/**/*.{ts,html,css,json,graphql}', 'apps/*/src/**/*.{ts,html,css}'];
const ELSEWHERE =
  /\.(spec|e2e|journey)\.ts$|\/(testing|fixtures|generated|e2e|crash|wall)\/|\/src\/modules\.ts$|\.generated\.ts$/;

/** A text in which a plugin is named stays when the plugin goes, and no compiler sees it. */
export function nameProblems(root: string, plugin: string): Problem[] {
  const named = new RegExp(`['"\`]${plugin}['"\`.]|plugins/${plugin}\\b`);
  return globSync(SOURCES, { cwd: root })
    .filter((file) => !ELSEWHERE.test(file))
    .filter((file) => named.test(readFileSync(join(root, file), 'utf8')))
    .map((file) => ({ rule: 'not-named', message: `${file} names it` }));
}
