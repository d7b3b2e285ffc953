import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap/root.mjs';
import { complete } from './lock/complete.mjs';

// The registry lacks some platform builds and npm then leaves them out of the lockfile, which `npm ci` refuses on a
// clean clone. To be run after each `npm install`; a later install keeps the entries.
const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = complete(lock);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} platform entries added${added.map((name) => `\n  ${name}`).join('')}`);
