import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';

/**
 * The tests that a queue can change: `.queue.` in their name, or `@queue` in a comment. They run on both backends.
 */
export function queueFiles(): string[] {
  const files = globSync('{libs,apps,tools}/**/*.{db.spec,e2e}.ts', { cwd: root });
  return files.filter((file) => file.includes('.queue.') || isTagged(file));
}

function isTagged(file: string): boolean {
  return /^\s*(\/\/|\/?\*+).*@queue\b/m.test(readFileSync(join(root, file), 'utf8'));
}
