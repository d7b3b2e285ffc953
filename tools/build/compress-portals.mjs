import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WORTH = 1024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Compresses the portals' files once, beside them, for the server to send as they are. @param {string} root */
export function compressPortals(root) {
  for (const file of globSync('dist/apps/*/browser/**/*.{js,mjs,css,html,svg,json}', { cwd: root })) {
    const path = join(root, file);
    if (statSync(path).size >= WORTH && !isDone(path)) compress(path);
  }
}

function compress(path) {
  const content = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(content, BROTLI));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}

function isDone(path) {
  return existsSync(`${path}.br`) && statSync(`${path}.br`).mtimeMs >= statSync(path).mtimeMs;
}
