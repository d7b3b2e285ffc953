import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import { generatedDocs } from './generated-docs.ts';

for (const { path, text } of await generatedDocs(root)) {
  writeFileSync(join(root, path), text);
  console.log(path);
}
