import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generatedDocs } from '../docs/generated-docs.ts';
import type { Check } from './check.ts';

/** The pages that are made from the modules say what the modules do today. */
export const docsCheck: Check = {
  name: 'docs',
  rules: ['rights', 'processing-register'],
  run: async (root) =>
    (await generatedDocs(root))
      .filter(({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
      .map(({ path }) => ({ rule: basename(path, '.md'), message: `${path} is stale: run \`npm run docs\`` })),
};
