import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WORTH = 1024;
/** What is heavier takes minutes to become a little smaller, and is fetched by few. */
const HEAVY_BYTES = 300_000;
const qualityFor = ({ length }) => (length > HEAVY_BYTES ? 9 : constants.BROTLI_MAX_QUALITY);

/** Compresses the portals' files once, beside them, for the server to send as they are. @param {string} root */
export function compressPortals(root) {
  for (const file of globSync('dist/apps/*/browser/**/*.{js,mjs,css,html,svg,json}', { cwd: root })) {
    const path = join(root, file);
    if (statSync(path).size >= WORTH && !isDone(path)) compress(path);
  }
}

function compress(path) {
  const content = readFileSync(path);
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(content) } }),
  );
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}

function isDone(path) {
  return existsSync(`${path}.br`) && statSync(`${path}.br`).mtimeMs >= statSync(path).mtimeMs;
}
