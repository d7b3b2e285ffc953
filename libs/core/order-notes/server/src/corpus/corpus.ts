import { readFileSync } from 'node:fs';

/**
 * One line that a colleague would put down. Written: quantity (- when none), unit (- when none; what one holds in
 * brackets), code of the reference, and after a colon one name of the kind. `?` and a product: to be chosen, because of
 * a range or a condition. `!`: not understood. `minus` and a product: to be left out of the order referred to.
 * `@` and a weekday, `last` or `usual`: the order referred to.
 */
export interface Expected {
  readonly what: 'line' | 'choose' | 'not-understood' | 'minus' | 'past';
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly size: number | null;
  readonly code: string;
  readonly kind: string | null;
}

export interface Labelled {
  readonly message: string;
  readonly expected: readonly Expected[];
}

export function corpusOf(file: string): Labelled[] {
  const rows = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return rows.filter((row) => row.includes('=>') && !row.startsWith('# ')).map(labelled);
}

function labelled(row: string): Labelled {
  const at = row.lastIndexOf('=>');
  const written = row
    .slice(at + 2)
    .split(';')
    .map((one) => one.trim());
  return {
    message: row.slice(0, at).trim().replaceAll('⏎', '\n'),
    expected: written.filter(Boolean).map(expectedOf),
  };
}

const NOTHING = { quantity: null, unit: null, size: null, code: '', kind: null };

function expectedOf(written: string): Expected {
  if (written === '!') return { ...NOTHING, what: 'not-understood' };
  if (written.startsWith('@')) return { ...NOTHING, what: 'past', code: written.slice(1) };
  const product = /^(minus|\?) ([\w-]+)(?::(.+))?$/.exec(written);
  if (product) {
    return { ...NOTHING, what: product[1] === '?' ? 'choose' : 'minus', code: product[2]!, kind: product[3] ?? null };
  }
  const line = /^(\S+) ([a-z-]+)(?:\((\d+)\))? ([\w-]+)(?::(.+))?$/.exec(written);
  if (!line) throw new Error(`Cannot read the label “${written}”.`);
  const [, quantity, unit, size, code, kind] = line;
  return {
    what: 'line',
    quantity: quantity === '-' ? null : quantity!,
    unit: unit === '-' ? null : unit!,
    ...{ size: size ? Number(size) : null, code: code!, kind: kind ?? null },
  };
}
