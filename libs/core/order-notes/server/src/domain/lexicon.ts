import { isLink, plainWord, singular, wordsOfName } from './plain-words';
import { GOODS_WORDS } from './goods-words.data';
import { nearest } from './spelling';
import { SMALL_TALK } from './small-talk';
import type { Token } from './token';
import { unitOf } from './units';

/** What a name may mean: a reference, or one kind of its goods, which its offers say by one of these names. */
export interface Meaning {
  readonly code: string;
  /** Each name as its words; null when any goods of the reference are meant. */
  readonly kind: readonly (readonly string[])[] | null;
}

export interface NameRead {
  readonly meanings: readonly Meaning[];
  readonly next: number;
  /** The words as the list has them: also for the memory of what a kitchen means by them. */
  readonly words: string;
  /** Understood only by forgiving a letter. */
  readonly forgiven: boolean;
}

const LONGEST = 4;
const NAMES = namesOf();
const SINGLE = [...NAMES.keys()].filter((name) => !name.includes(' '));
const IN_NAMES = new Set([...NAMES.keys()].flatMap((name) => name.split(' ')));
const SPELLINGS = [...new Set([...SINGLE, ...IN_NAMES])];

/** The longest name of a product that begins at a token, or null. */
export function nameAt(tokens: readonly Token[], at: number): NameRead | null {
  return longest(tokens, at, (word) => word, false) ?? longest(tokens, at, forgiven, true);
}

/** A name of two words or more begins there. */
export function isLongName(tokens: readonly Token[], at: number): boolean {
  return (nameAt(tokens, at)?.words ?? '').includes(' ');
}

/** The meaning of a name as it stands in the list. */
export function meaningsOf(words: string): readonly Meaning[] {
  return NAMES.get(words) ?? [];
}

function longest(
  tokens: readonly Token[],
  at: number,
  spelt: (word: string) => string,
  isForgiven: boolean,
): NameRead | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || isLink(first.plain)) return null;
  let best: NameRead | null = null;
  const words: string[] = [];
  for (let next = at; next < tokens.length && words.length < LONGEST; next++) {
    const token = tokens[next]!;
    if (token.kind === 'sign' && ['-', '’', "'"].includes(token.text)) continue;
    if (token.kind !== 'word') break;
    if (isLink(token.plain)) continue;
    words.push(spelt(token.text));
    const name = words.join(' ');
    const meanings = NAMES.get(name);
    if (meanings) best = { meanings, next: next + 1, words: name, forgiven: isForgiven };
  }
  return best;
}

/** The word of the list that somebody meant who missed a letter; the word itself when there is none, or more than one. */
function forgiven(word: string): string {
  if (IN_NAMES.has(word) || SMALL_TALK.has(word) || unitOf(word)) return word;
  return nearest(word, SPELLINGS) ?? word;
}

function namesOf(): Map<string, Meaning[]> {
  const names = new Map<string, Meaning[]>();
  const add = (written: string, meaning: Meaning) => {
    const name = wordsOfName(written).join(' ');
    const known = names.get(name) ?? [];
    const rest = meaning.kind ? known.filter(({ code, kind }) => code !== meaning.code || kind) : known;
    names.set(name, [...rest, meaning]);
  };
  for (const [code, { any, kinds }] of Object.entries(GOODS_WORDS)) {
    any.forEach((word) => add(word, { code, kind: null }));
    for (const kind of kinds) {
      const words = kind.map(wordsOfName);
      [...new Set(kind)].forEach((word) => add(word, { code, kind: words }));
    }
  }
  names.delete('');
  return names;
}

/** As a name is kept: plain, singular, without links. */
export function nameKey(written: string): string {
  return written.split(/\s+/).map(plainWord).map(singular).join(' ');
}
