import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Check, Problem } from './check.ts';

type Texts = Map<string, string>;

/** French and English say the same things, with the same data in them. */
export const translationsCheck: Check = {
  name: 'translations',
  rules: ['same-keys', 'same-data', 'not-empty'],
  run: (root) => {
    const folders = new Set(globSync('{libs,apps}/**/i18n/*.json', { cwd: root }).map((file) => dirname(file)));
    return [...folders].flatMap((folder) => compare(root, folder));
  },
};

function compare(root: string, folder: string): Problem[] {
  const fr = read(join(root, folder, 'fr.json'));
  const en = read(join(root, folder, 'en.json'));
  return [...new Set([...fr.keys(), ...en.keys()])].flatMap((key) => {
    const problem = faultOf(fr.get(key), en.get(key));
    return problem ? [{ rule: problem, message: `${folder}: ${key}` }] : [];
  });
}

function faultOf(fr: string | undefined, en: string | undefined): string | undefined {
  if (fr === undefined || en === undefined) return 'same-keys';
  if (!fr.trim() || !en.trim()) return 'not-empty';
  return dataIn(fr) === dataIn(en) ? undefined : 'same-data';
}

/** Names between braces, whether the page fills them with one pair or two. */
export function dataIn(text: string): string {
  return [...new Set([...text.matchAll(/\{\{?\s*(\w+)\s*\}?\}/g)].map(([, name]) => name))].sort().join();
}

function read(path: string): Texts {
  return existsSync(path) ? flat(JSON.parse(readFileSync(path, 'utf8')) as object) : new Map();
}

function flat(value: object, prefix = ''): Texts {
  return new Map(
    Object.entries(value).flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'object' && text ? [...flat(text, `${prefix}${key}.`)] : [[`${prefix}${key}`, String(text)]],
    ),
  );
}
