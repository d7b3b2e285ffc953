import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../bootstrap/root.mjs';

const SCRIPT = /(?:src|href)="([^"]+\.js)"/g;

/** Script that the portal's page loads at once, gzipped, kilobytes of 1,000 bytes. */
export function portalScriptKb(portal: string): number {
  const folder = join(root, 'dist/apps', portal, 'browser');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = new Set(
    [...page.matchAll(SCRIPT)].map(([, file]) => join(folder, file!.replace(/^.*\//, ''))).filter(existsSync),
  );
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;
}
