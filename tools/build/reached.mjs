import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The scripts of a built portal that these load without being asked, themselves included.
 * @param {string} folder @param {readonly string[]} entries @returns {Set<string>}
 */
export function reached(folder, entries) {
  const seen = new Set();
  const visit = (/** @type {string} */ name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) visit(next ?? '');
  };
  entries.forEach(visit);
  return seen;
}
