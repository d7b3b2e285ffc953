import { nameAt } from './lexicon';
import { isLink } from './plain-words';
import { SMALL_TALK } from './small-talk';
import type { Token } from './token';

// Places are indexes of tokens; where a word is being read, that of the token after it.

const FAR = 4;
const MOST_ADJECTIVES = 3;
const CONDITION_WITHIN = 8;

/** Where what follows adjectives without meaning begins. */
export function afterAdjectives(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + MOST_ADJECTIVES && SMALL_TALK.has(tokens[next]?.text ?? '')) next++;
  return next;
}

/** A dash that joins two words. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return before?.end === sign.start && after?.start === sign.end;
}

/** Whether a product follows before anything else does. */
export function namesNext(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + FAR && isPassedOver(tokens[next])) next++;
  return nameAt(tokens, next) !== null;
}

function isPassedOver(token: Token | undefined): boolean {
  const [plain, text] = [token?.plain ?? '', token?.text ?? ''];
  return isLink(plain) || plain === 'besoin' || ['-', "'", '’'].includes(text);
}

/** "plus besoin de …", "pas besoin de …". */
export function isNoMore(tokens: readonly Token[], at: number, plain: string): boolean {
  return plain === 'besoin' && ['plus', 'pas'].includes(tokens[at - 2]?.plain ?? '');
}

/** "s'il n'y a pas de …": a wish for another day, not a refusal. */
export function isCondition(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 1 - CONDITION_WITHIN), at - 1)
    .some(({ plain }) => plain === 'si' || plain === 's');
}
