import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../../../bootstrap/root.mjs';
import { given } from './given.mjs';

const OURS = new RegExp(`^${RegExp.escape(String(pathToFileURL(root)))}/(?!node_modules/)`);
const COMPILED = /\.(ts|graphql|sql)$/;
/** What helps a test may keep something of it: it is new for each test file, as the file is. */
const SUPPORT = /\/(e2e|fixtures|test-support|platform\/testing)\//;
const GLOBALS = new URL('globals.mjs', import.meta.url).href;
const ESM = {
  coverageProvider: 'v8',
  isInternalModule: false,
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: true,
  supportsStaticESM: true,
  supportsTopLevelAwait: true,
};

/** Where the map of a loaded source is, for the stacks that Jest shows. */
export const sourceMaps = new Map();

registerHooks({ resolve, load });

function resolve(specifier, context, next) {
  const { parentURL = '' } = context;
  if (specifier === '@jest/globals') return { url: forFileOf(parentURL, GLOBALS), shortCircuit: true };
  const file = OURS.test(parentURL) ? fileOf(specifier, parentURL) : undefined;
  if (!file) return next(specifier, context);
  const url = pathToFileURL(file).href;
  return { url: SUPPORT.test(url) ? forFileOf(parentURL, url) : url, format: 'module', shortCircuit: true };
}

function forFileOf(parent, url) {
  const { search } = new URL(parent);
  if (!search) throw new Error(`${parent} serves every test file: it cannot import ${url}, which serves one.`);
  return `${url}${search}`;
}

/** The paths of tsconfig.base.json, and names without their ending. */
function fileOf(specifier, from) {
  if (specifier.startsWith('@maillon/tools/')) return join(root, `${specifier.slice('@maillon/'.length)}.ts`);
  if (specifier.startsWith('@maillon/')) return join(root, 'libs', specifier.slice('@maillon/'.length), 'src/index.ts');
  if (!specifier.startsWith('.')) return undefined;
  const path = fileURLToPath(new URL(specifier, from));
  const named = COMPILED.test(path) ? [path] : [];
  return [...named, `${path}.ts`, join(path, 'index.ts')].find((one) => existsSync(one));
}

/** Compiled as the project's `transform` says, through Jest's cache. */
function load(url, context, next) {
  const [file] = url.split('?');
  if (!OURS.test(file) || !COMPILED.test(file)) return next(url, context);
  const { code, sourceMapPath } = given.transformer.transform(fileURLToPath(file), ESM);
  if (sourceMapPath) sourceMaps.set(url, sourceMapPath);
  return { format: 'module', source: code, shortCircuit: true };
}
