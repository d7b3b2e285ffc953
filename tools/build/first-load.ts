import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../bootstrap/root.mjs';
import { reached } from './reached.mjs';

/** Bytes of script, compressed, that a person waits for before the first screen. */
export const FIRST_LOAD_LIMIT = 250_000;

/** What the first page of a portal loads: its scripts and all that they import without being asked. */
export function firstLoad(app: string): number | undefined {
  const folder = join(root, 'dist/apps', app, 'browser');
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return undefined;
  const entries = [...readFileSync(index, 'utf8').matchAll(/<script[^>]+src="([^"]+\.js)"/g)].map(
    ([, name]) => name ?? '',
  );
  return [...reached(folder, entries)].reduce(
    (total, name) => total + gzipSync(readFileSync(join(folder, name))).length,
    0,
  );
}
