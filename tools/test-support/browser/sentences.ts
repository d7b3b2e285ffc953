import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../bootstrap/root.mjs';

interface Tree {
  readonly [key: string]: string | Tree;
}

let known: Promise<RegExp[]> | undefined;

/** Texts and names of the page that are the French of a sentence which has another English. */
export async function frenchIn(page: Page): Promise<string[]> {
  known ??= Promise.resolve(frenchOnly());
  const [sentences, texts] = [await known, await page.evaluate(said)];
  return texts.filter((text) => sentences.some((sentence) => sentence.test(text)));
}

/** Runs in the page: what is read on it, and what is read out of it; headings of a file, as code, are what they are, and so is what says that it is French. */
function said(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [document.title];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('code, script, style, :not(html)[lang=fr]')) texts.push(textContent ?? '');
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(element.getAttribute(name) ?? '');
  return [...new Set(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean))];
}

function frenchOnly(): RegExp[] {
  return globSync('libs/**/web/src/i18n/fr.json', { cwd: root }).flatMap((file) => {
    const english = leaves(read(file.replace(/fr\.json$/, 'en.json')));
    return [...leaves(read(file))]
      .filter(([key, text]) => isTold(text, english.get(key)))
      .map(([, text]) => asPattern(text));
  });
}

function read(file: string): Tree {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Tree;
}

function leaves(tree: Tree, prefix = ''): Map<string, string> {
  const found = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...leaves(value, `${prefix}${key}.`)],
  );
  return new Map(found);
}

/** The same in both languages, or little more than its values, a sentence tells nothing: `{{n}} ligne` is `Bar de ligne`. */
function isTold(french: string, english: string | undefined): boolean {
  const own = french.replaceAll(/\{\{.*?\}\}/g, '').replaceAll(/[^\p{L}]/gu, '');
  return french !== english && own.length >= (french.includes('{{') ? 10 : 3);
}

function asPattern(sentence: string): RegExp {
  const parts = sentence.trim().split(/\{\{.*?\}\}/);
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 'u');
}
