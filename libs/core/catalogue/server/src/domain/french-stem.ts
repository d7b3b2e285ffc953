/** Endings of plurals, the longest first; what is left must still have three letters. */
const ENDINGS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/eaux$/, 'eau'],
  [/eux$/, 'eu'],
  [/oux$/, 'ou'],
  [/aux$/, 'a'],
  [/ches$/, 'che'],
  [/[sx]$/, ''],
];

const SHORTEST = 3;

/**
 * The beginning that a French word shares with its plural, for a word without accents in lower case: `poireaux` is found
 * as `poireau`, `chevaux` with `cheval` as `cheva`. It may only shorten: whoever bears the word bears the stem.
 */
export function frenchStem(word: string): string {
  for (const [ending, singular] of ENDINGS) {
    const stem = word.replace(ending, singular);
    if (stem !== word && stem.length >= SHORTEST) return stem;
  }
  return word;
}
