import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const AT_ONCE = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;
const EVER = /(?:from|import)\s*\(?["`']\.\/([^"`']+\.js)["`']/g;

/**
 * The scripts of a built portal that these load without being asked, themselves included; with `asked` also those that
 * they load later.
 * @param {string} folder @param {readonly string[]} entries @param {{ asked?: boolean }} which @returns {Set<string>}
 */
export function reached(folder, entries, { asked = false } = {}) {
  const seen = new Set();
  const visit = (/** @type {string} */ name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, next] of code.matchAll(asked ? EVER : AT_ONCE)) visit(next ?? '');
  };
  entries.forEach(visit);
  return seen;
}
