import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'libs/**/*',
  'apps/**/*',
  'tools/{build,config,nx}/**/*',
  'package-lock.json',
  'tsconfig.base.json',
  'nx.json',
];
const NOT_BUILT = /\.(spec|e2e|journey)\.ts$|README|\.md$/;

/** One number for everything that a build reads: the same number, the same build. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const files = globSync(SOURCES, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !NOT_BUILT.test(path));
  for (const path of paths.sort()) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex');
}
