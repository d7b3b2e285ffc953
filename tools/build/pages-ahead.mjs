const PAGE = /\bpath:([`"'])([^`"']+)\1[^{}]*?\bload(?:Component)?:\(\)=>import\(([`"'])\.\/([\w-]+\.js)\3\)/g;

/**
 * The scripts of each page, by the path of its route: what a server may announce with the page itself, so that a browser
 * need not read the first script to know them.
 * @param {string} code of the scripts that declare routes
 * @param {ReadonlyMap<string, readonly string[]>} imports what each script loads without being asked
 * @param {ReadonlySet<string>} known what the page announces in any case
 */
export function pagesAhead(code, imports, known) {
  const closure = (name, seen = new Set()) => {
    if (seen.has(name) || known.has(name)) return seen;
    seen.add(name);
    for (const next of imports.get(name) ?? []) closure(next, seen);
    return seen;
  };
  const pages = [...code.matchAll(PAGE)].map(([, , path, , name]) => [path, [...closure(name)]]);
  return Object.fromEntries(pages);
}
