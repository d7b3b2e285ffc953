import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import { namedIn, ownSentences } from './own-sentences.mjs';
import { pagesAhead } from './pages-ahead.mjs';
import { reached } from './reached.mjs';

/** Pages that must use something before it is worth fetching with the first of them. */
const SHARED_BY = 3;
/** What is heavier is fetched by those who need it. */
const LIGHT_BYTES = 60_000;
const NEEDED = ['first', 'common', 'rolldown-runtime'];
/** The usual one; who chose another has been here before. */
const LANGUAGE = 'fr';
/**
 * A browser reads the functions of a script twice: when the script comes, and once more when each is called, while the
 * page waits. Nearly all of these are called before the first page is there; said so, they are read once, and beside
 * whatever the page is doing.
 */
const READ_AT_ONCE = '//# allFunctionsCalledOnLoad\n';
const NAMES = {
  chunkFileNames: ({ name }) => `${name.replace(/-[\w-]{8}$/, '')}-[hash].js`,
  entryFileNames: '[name]-[hash].js',
  hashCharacters: 'base36',
};

/**
 * The builder leaves hundreds of small chunks, one for each set of pages that share something, and a telephone waits a
 * round trip for each handful of them. Here they become few: what the first page loads, what several pages share, the
 * sentences of a language, and the pages. @param {string} folder of a built portal
 */
export async function joinChunks(folder) {
  const index = join(folder, 'index.html');
  const html = existsSync(index) ? readFileSync(index, 'utf8') : '';
  const [main] = /main-[\w-]+\.js/.exec(html) ?? [];
  if (!main || globSync('common-*.js', { cwd: folder }).length > 0) return;
  const output = await bundle(folder, main);
  // Also those that lead to pages of modules which the portal does not have: nothing loads them any more.
  const gone = [main, ...globSync('chunk-*.js', { cwd: folder })];
  for (const name of gone) for (const end of ['', '.br', '.gz']) rmSync(join(folder, name + end), { force: true });
  for (const chunk of output) writeFileSync(join(folder, chunk.fileName), codeOf(chunk));
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(announced(output)));
  writeFileSync(index, pageWith(html.replaceAll(main, output.find(({ isEntry }) => isEntry).fileName), output));
  rewritePlan(folder, new Set(gone), [...output.map(({ fileName }) => fileName), 'index.html']);
}

/** What every page needs is asked for with the first script, not once it has come. */
function pageWith(html, output) {
  const needed = output.filter(({ name }) => NEEDED.includes(name));
  const links = needed.map(({ fileName }) => `<link rel="modulepreload" href="${fileName}">`);
  return html.replaceAll(/<link rel="modulepreload"[^>]*>/g, '').replace('</head>', `${links.join('')}</head>`);
}

function codeOf({ name, isEntry, code }) {
  return isEntry || NEEDED.includes(name) ? READ_AT_ONCE + code : code;
}

/** What the server announces with a page: the sentences, and the scripts of that page. */
function announced(output) {
  const known = new Set(output.filter(({ name, isEntry }) => isEntry || NEEDED.includes(name)).map((o) => o.fileName));
  const code = output.map((chunk) => (known.has(chunk.fileName) ? chunk.code : '')).join('\n');
  const imports = new Map(output.map((chunk) => [chunk.fileName, chunk.imports]));
  const always = output.filter(({ name }) => name === LANGUAGE).map(({ fileName }) => fileName);
  return { always, pages: pagesAhead(code, imports, known) };
}

async function bundle(folder, main) {
  const first = reached(folder, [main]);
  const languages = languagesOf(folder, first);
  const builder = await rolldown({
    input: { main: `./${main}` },
    plugins: [chunksOf(folder, main, languages)],
    preserveEntrySignatures: false,
  });
  const groups = [
    { name: (id) => languages.get(id) ?? null, debugName: 'sentences', priority: 3 },
    { name: 'first', priority: 2, test: (id) => id !== main && first.has(id) },
    { name: 'common', priority: 1, test: (id) => id !== main, minShareCount: SHARED_BY, maxModuleSize: LIGHT_BYTES },
  ];
  const { output } = await builder.generate({
    ...NAMES,
    minify: { mangle: false, compress: false },
    codeSplitting: { includeDependenciesRecursively: false, groups },
  });
  await builder.close();
  return output;
}

function chunksOf(folder, main, languages) {
  const scripts = [...reached(folder, [main], { asked: true })].filter((name) => !languages.has(name));
  const isNamed = namedIn(scripts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
  return {
    name: 'built-chunks',
    resolveId: (source) => (existsSync(join(folder, source)) ? basename(source) : { id: source, external: true }),
    load: (id) => (languages.has(id) ? ownSentences(folder, id, isNamed) : readFileSync(join(folder, id), 'utf8')),
  };
}

/** Each module has its own sentences; an application reads those of all its modules in one language, and at once. */
function languagesOf(folder, first) {
  const code = [...first].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const files = code.matchAll(/\b([a-z]{2}):\(\)=>import\([`"']\.\/([\w-]+\.js)[`"']\)/g);
  return new Map([...files].map(([, language, name]) => [name, language]));
}

/** The service worker's plan names files with what is in them. */
function rewritePlan(folder, gone, come) {
  const path = join(folder, 'ngsw.json');
  if (!existsSync(path)) return;
  const plan = JSON.parse(readFileSync(path, 'utf8'));
  const root = plan.index.replace(/index\.html$/, '');
  const [ahead] = plan.assetGroups;
  const scripts = come.filter((name) => name.endsWith('.js'));
  ahead.urls = [
    ...ahead.urls.filter((url) => !gone.has(url.slice(root.length))),
    ...scripts.map((name) => root + name),
  ];
  for (const name of gone) delete plan.hashTable[root + name];
  for (const name of come)
    plan.hashTable[root + name] = createHash('sha1')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  writeFileSync(path, JSON.stringify(plan, null, 2));
}
