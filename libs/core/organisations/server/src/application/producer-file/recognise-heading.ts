import { headingKey } from '@maillon/platform/server';
import { FIELDS, TELLING, type Field } from './fields';

export interface Recognised {
  readonly field: Field;
  /** The smaller, the surer. */
  readonly doubt: number;
}

const PART = 100;
const WITHIN = 200;
/** What names a person or a motive, whatever other words it holds. */
const OTHER =
  /\b(prenom|contact|interlocuteur|responsable|gerant|dirigeant|referent|motif|reason|site web|site internet|facebook|civilite)\b/;

const WAYS = new Map(
  Object.entries(FIELDS).flatMap(([field, ways]) =>
    ways.map((way, doubt) => [singular(way), { field: field as Field, doubt }] as const),
  ),
);
const WORDS = Object.entries(TELLING).flatMap(([field, words]) =>
  words.map((word) => ({ field: field as Field, word: singular(word) })),
);

/** What a column is called says what it holds: the whole heading, one of its parts (`Raison sociale / Nom`), a word in it. */
export function recognised(heading: string): Recognised | null {
  const whole = WAYS.get(singular(heading));
  if (whole) return whole;
  if (OTHER.test(headingKey(heading))) return null;
  const parts = heading.split(/[/()|,:;]|\sou\s|\s-\s/).map(singular);
  const part = parts.map((one) => WAYS.get(one)).find((found) => found !== undefined);
  if (part) return { field: part.field, doubt: PART + part.doubt };
  const words = ` ${singular(heading)} `;
  const telling = WORDS.find(({ word }) => words.includes(` ${word} `));
  return telling ? { field: telling.field, doubt: WITHIN } : null;
}

function singular(heading: string): string {
  const key = headingKey(heading.replace(/n°|nº/gi, 'n '));
  return key
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .filter((word) => !['d', 'de', 'du', 'la', 'le', 'l', 'des'].includes(word))
    .join(' ');
}
