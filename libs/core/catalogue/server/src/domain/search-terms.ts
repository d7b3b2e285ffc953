import type { ProductLabel } from '@maillon/core/catalogue/contract';
import { frenchStem } from './french-stem';

/** What somebody looks for. */
export interface SearchTerms {
  /** Beginnings of words, without accents, in lower case; each must be found. At most eight. */
  readonly stems: readonly string[];
  /** Labels that were named: what carries one of each name is meant, whatever it is called. */
  readonly labels: readonly ProductLabel[];
}

const MOST_STEMS = 8;
const STOP = new Set(
  'a au aux avec d de des du en et l la le les ou par pour sur un une the of and with from'.split(' '),
);
const LABEL_WORDS: Readonly<Record<string, ProductLabel>> = {
  ...{ ab: 'ab', bio: 'ab', bios: 'ab', biologique: 'ab', biologiques: 'ab', organic: 'ab' },
  hve: 'hve',
};

/** Lower case, without accents: what PostgreSQL's `app.plain` makes of it. */
export function plainOf(text: string): string {
  return text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return plainOf(text).match(/[a-z0-9]+/g) ?? [];
}

/** Null when nothing is looked for. */
export function searchTerms(text: string | null | undefined): SearchTerms | null {
  const words = wordsOf(text ?? '').filter((word) => !STOP.has(word));
  const labels = words.flatMap((word) => LABEL_WORDS[word] ?? []);
  const stems = words.filter((word) => !LABEL_WORDS[word]).map(frenchStem);
  if (stems.length + labels.length === 0) return null;
  return { stems: [...new Set(stems)].slice(0, MOST_STEMS), labels: [...new Set(labels)] };
}
