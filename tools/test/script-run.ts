import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import { inLanguage, step } from '../bootstrap/say.mjs';
import { exitCodeOf } from '../process/run.ts';
import { failed, passed, skipped, type Tally } from './tally.ts';

/** A check that is one program: silent when it is content. */
export async function script(fr: string, en: string, args: string[]): Promise<Tally> {
  const { code, output } = await step(fr, en, () => exitCodeOf(args));
  if (code === 0) return passed;
  console.error(`${output.trimEnd()}\n✗ ${inLanguage(fr, en)}`);
  return failed;
}

/** What cannot be run here is said in one line and counted. */
export function skip(fr: string, en: string): Tally {
  console.log(`○ ${inLanguage(fr, en)}`);
  return skipped;
}

export const exists = (path: string) => existsSync(join(root, path));
