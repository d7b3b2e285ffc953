import { root } from '../bootstrap/root.mjs';
import { CHECKS } from './all.ts';
import { silentCanaries } from './canaries.ts';
import type { Check } from './check.ts';

/** Runs every check, or those named, on the workspace and on their canaries. */
export async function main(names: string[]): Promise<void> {
  const chosen = CHECKS.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const check of chosen) {
    const faults = await faultsOf(check);
    console.log(
      faults.length === 0 ? `✓ ${check.name}` : `✗ ${check.name}\n${faults.map((line) => `    ${line}`).join('\n')}`,
    );
    if (faults.length > 0) process.exitCode = 1;
  }
}

async function faultsOf(check: Check): Promise<string[]> {
  const problems = await check.run(root);
  return [...problems.map(({ rule, message }) => `${rule}: ${message}`), ...(await silentCanaries(check))];
}
