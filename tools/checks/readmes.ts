import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Check, Problem } from './check.ts';

const PATH = /^\.{0,2}\/?[\w@.-]+(\/[\w@.-]+)+\/?$/;
const TOP = /^(libs|apps|tools|docs)\//;

/** Every module explains itself, and what its README points at is there. */
export const readmesCheck: Check = {
  name: 'readmes',
  rules: ['readme-exists', 'path-exists'],
  run: (root) => [...missing(root), ...pages(root).flatMap((page) => brokenPaths(root, page))],
};

function missing(root: string): Problem[] {
  return globSync(['libs/{core,plugins}/*', 'libs/platform', 'apps/*', 'tools'], { cwd: root })
    .filter((folder) => !existsSync(join(root, folder, 'README.md')))
    .map((folder) => ({ rule: 'readme-exists', message: `${folder}/README.md` }));
}

function pages(root: string): string[] {
  const found = globSync(['*.md', '{libs,apps,tools,docs}/**/*.md'], { cwd: root });
  return found.filter((page) => !page.includes('checks/canaries/') && !page.includes('/files/'));
}

function brokenPaths(root: string, page: string): Problem[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...new Set([...quoted(text), ...linked(text)])]
    .filter((path) => !exists(root, page, path))
    .map((path) => ({ rule: 'path-exists', message: `${page}: ${path}` }));
}

/** A path in backquotes counts when it starts at a folder of the workspace; a shape such as `libs/<module>` does not. */
function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => TOP.test(path) && PATH.test(path));
}

function linked(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  return links.filter((path) => !/^[a-z]+:/.test(path));
}

function exists(root: string, page: string, path: string): boolean {
  return existsSync(join(root, path)) || existsSync(join(root, dirname(page), path));
}
