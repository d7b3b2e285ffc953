import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';

export const CANARIES = join(import.meta.dirname, 'canaries');

/**
 * A rule that nobody has seen fail proves nothing. Each has a wrong tree, `canaries/<check>/<rule>` or
 * `<rule>--<how>`, on which it must speak. Answers what does not bite.
 */
export async function silentCanaries(check: Check, folder = CANARIES): Promise<string[]> {
  const cases = casesOf(join(folder, check.name));
  const missing = check.rules.filter((rule) => !cases.some((each) => ruleOf(each) === rule));
  const silent: string[] = [];
  for (const each of cases) {
    const problems = await check.run(join(folder, check.name, each));
    if (!problems.some(({ rule }) => rule === ruleOf(each))) silent.push(`${check.name}/${each} does not bite`);
  }
  return [...missing.map((rule) => `${check.name}: ${rule} has no canary`), ...silent];
}

const ruleOf = (name: string) => name.split('--')[0];

function casesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
