const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' };
const LINKS = new Set(['de', 'd', 'du', 'des', 'la', 'le', 'les', 'l', 'a', 'au', 'aux', 'en', 'of', 'the', 's']);
const SHORTEST_PLURAL = 4;

/** Small letters without accents; as long as it was, but for œ and æ. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[œæ]/g, (letter) => LIGATURES[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** One form for one and for many, of a plain word. It need not be a word of French: both sides are treated alike. */
export function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL) return word;
  if (/(?:sh|to)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(word) && word.length > 5) return `${word.slice(0, -3)}y`;
  return /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** Articles and the like, which a name can do without. */
export function isLink(plain: string): boolean {
  return LINKS.has(plain);
}

/** The words of a name that count, plain and in the singular. */
export function wordsOfName(name: string): string[] {
  const words = name.match(/\p{L}+/gu) ?? [];
  return words
    .map(plainWord)
    .filter((word) => !isLink(word))
    .map(singular);
}
