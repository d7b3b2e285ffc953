export interface WrittenCommune {
  /** Words in lower case, without accents, abbreviations, article or postcode. */
  readonly key: string;
  readonly postcode: string | null;
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bs ?\/ ?s\b/g, ' sous '],
  [/\bs\/ ?/g, ' sur '],
  [/\/s\b/g, ' sur '],
  [/\bcdx\b|\bcedex\b( \d+)?/g, ' '],
  [/\bste\b\.?/g, ' sainte '],
  [/\bst\b\.?/g, ' saint '],
  [/\bndame\b|\bn\.? ?d\b\.?/g, ' notre dame '],
  [/^ *(le|la|les|l)[ '’]/, ' '],
];

/** `MONTREUIL S/ MER (62)` as `montreuil sur mer`, `62170 St Josse` as `saint josse` near 62170. */
export function writtenCommune(text: string): WrittenCommune {
  const plain = text.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
  const postcode = /(?<!\d)(\d{2}) ?(\d{3})(?!\d)/.exec(plain);
  const bare = plain.replace(/\([^)]*\)/g, ' ').replace(/(?<!\d)\d{2} ?\d{3}(?!\d)/g, ' ');
  const spelt = ABBREVIATIONS.reduce((words, [short, whole]) => words.replace(short, whole), ` ${bare} `);
  const key = spelt.replace(/[^a-z0-9]+/g, ' ').trim();
  return { key, postcode: postcode && `${postcode[1]}${postcode[2]}` };
}

export interface NamedCommune {
  readonly code: string;
  /** As writtenCommune makes it. */
  readonly key: string;
}

/** The nearest names to a misspelt one: the same beginning word by word, else few letters apart. */
export function closest(key: string, among: readonly NamedCommune[]): string[] {
  const longer = among.filter((one) => one.key.startsWith(`${key} `));
  if (longer.length > 0 && key.length > 3) return codesOf(longer);
  const allowed = key.length <= 4 ? 0 : key.length <= 8 ? 1 : key.length <= 14 ? 2 : 3;
  let best = allowed;
  let found: NamedCommune[] = [];
  for (const one of among) {
    const far = distance(key, one.key, best);
    if (far > best) continue;
    if (far < best) found = [];
    best = far;
    found.push(one);
  }
  return codesOf(found);
}

function codesOf(communes: readonly NamedCommune[]): string[] {
  return [...new Set(communes.map(({ code }) => code))];
}

/** Letters to add, drop, change or exchange with their neighbour; more than `most` is told as most + 1. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
