import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import { duration, inLanguage, say } from '../bootstrap/say.mjs';
import { exitCodeOf } from '../process/run.ts';
import { failed, passed, skipped, type Tally } from './tally.ts';

/** A check that is one program: silent when it is content. */
export async function script(fr: string, en: string, args: string[]): Promise<Tally> {
  const began = Date.now();
  say(`… ${fr}`, `… ${en}`);
  const { code, output } = await exitCodeOf(args);
  if (code !== 0) console.error(output.trimEnd());
  console.log(`${code === 0 ? '✓' : '✗'} ${inLanguage(fr, en)} (${duration(Date.now() - began)})`);
  return code === 0 ? passed : failed;
}

/** What cannot be run here is said in one line and counted. */
export function skip(fr: string, en: string): Tally {
  console.log(`○ ${inLanguage(fr, en)}`);
  return skipped;
}

export const exists = (path: string) => existsSync(join(root, path));
