import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../bootstrap/root.mjs';

/** Where this installation keeps its data and its secrets; created on first use. */
export function homeFolder(): string {
  const home = process.env['MAILLON_HOME'] ? resolve(process.env['MAILLON_HOME']) : join(root, '.maillon');
  return made(home);
}

/** Beside it, what tests keep: nothing that anybody would miss. */
export const testHome = () => made(join(homeFolder(), 'tests'));

function made(home: string): string {
  // As root the database runs under another account, which must be able to walk through; secrets are 0600 files.
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return home;
}
