import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the keys of the two applications are; what both say is elsewhere. */
const OF_ONE_APPLICATION = ['admin', 'portal'];

/**
 * The sentences of one module in one language as a script, without those of the other application: `admin.<part>` and
 * `portal.<part>` stay when the scripts name them, or name what begins so. As a text that is read at once, which a
 * browser does faster than it reads a script.
 * @param {string} folder @param {string} name of the built chunk @param {(start: string) => boolean} isNamed
 */
export async function ownSentences(folder, name, isNamed) {
  const { default: all } = await import(pathToFileURL(join(folder, name)).href);
  const text = JSON.stringify(withoutOthers(all, isNamed));
  return `export default JSON.parse(${JSON.stringify(text)});`;
}

/** @param {Record<string, unknown>} all @param {(start: string) => boolean} isNamed */
export function withoutOthers(all, isNamed) {
  const kept = Object.entries(all).map(([top, parts]) => {
    if (!OF_ONE_APPLICATION.includes(top) || typeof parts !== 'object' || !parts) return [top, parts];
    return [top, Object.fromEntries(Object.entries(parts).filter(([part]) => isNamed(`.${top}.${part}`)))];
  });
  return Object.fromEntries(kept);
}

/** Whether scripts name a key that begins so, whole or put together from here on. @param {string} code */
export function namedIn(code) {
  const named = new Set([...code.matchAll(/\.(?:admin|portal)\.[\w-]*/g)].map(([key]) => key));
  return (/** @type {string} */ start) =>
    named.has(start) || [...named].some((key) => start.startsWith(key) && isOpen(code, key));
}

/** `.portal.` or `.portal.pri`, with which a sentence is put together: what follows is not in the script. */
function isOpen(code, key) {
  return ['`', "'", '"', '${'].some((end) => code.includes(key + end));
}
