import { join } from 'node:path';
import { generateFiles, type Tree } from '@nx/devkit';
import { addImport } from '../edit/add-import.ts';
import { appendToConstant } from '../edit/append.ts';
import { tidy } from '../tidy.ts';
import { wordsOf } from '../words.ts';

export interface ModuleOptions {
  name: string;
  fr: string;
  en: string;
  layer?: 'plugin' | 'core';
  portal?: 'portal' | 'admin';
}

/** A new module: contract, server and web, registered in the lists that start it. */
export default async function generateModule(
  tree: Tree,
  { name, fr, en, layer = 'plugin', portal = 'portal' }: ModuleOptions,
) {
  const folder = `${layer === 'core' ? 'core' : 'plugins'}/${name}`;
  if (tree.exists(`libs/${folder}`)) throw new Error(`libs/${folder} exists already`);
  const words = { ...wordsOf(name), Portal: wordsOf(portal).pascal };
  generateFiles(tree, join(import.meta.dirname, 'files'), `libs/${folder}`, {
    ...words,
    folder,
    fr,
    en,
    layer,
    portal,
  });
  if (layer === 'core') placeLast(tree, name);
  register(tree, 'apps/server/src/modules.ts', `${words.camel}Module`, `@maillon/${folder}/server`);
  register(tree, `apps/${portal}/src/modules.ts`, `${words.camel}${words.Portal}`, `@maillon/${folder}/web`);
  await tidy(tree);
}

function register(tree: Tree, list: string, value: string, from: string): void {
  const text = tree.read(list, 'utf8');
  if (text === null) throw new Error(`${list} is missing`);
  tree.write(list, addImport(appendToConstant(text, 'modules', value), value, from));
}

/** The last of the core order may import all the others; who wants it lower moves it. */
function placeLast(tree: Tree, name: string): void {
  const file = 'tools/nx/core-order.json';
  const order = JSON.parse(tree.read(file, 'utf8') ?? '[]') as string[];
  tree.write(file, JSON.stringify([...order, name]));
}
