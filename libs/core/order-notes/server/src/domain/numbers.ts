import type { Token } from './token';

export interface NumberRead {
  /** Null for some, a few. */
  readonly thousandths: number | null;
  readonly next: number;
  readonly article: boolean;
}

const WORDS: Readonly<Record<string, number>> = {
  ...{ zero: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40 },
  ...{
    cinquante: 50,
    soixante: 60,
    cent: 100,
    cents: 100,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    eight: 8,
    ten: 10,
  },
  ...{ nine: 9, seven: 7, twelve: 12, twenty: 20 },
};
const SETS: Readonly<Record<string, number>> = { douzaine: 12, dizaine: 10, quinzaine: 15, vingtaine: 20, dozen: 12 };
const FRACTIONS: Readonly<Record<string, number>> = { '½': 500, '¼': 250, '¾': 750 };
const SHARES: Readonly<Record<string, number>> = { quart: 250, moitie: 500, half: 500 };
const VAGUE = new Set(['quelques', 'quelque', 'peu', 'some', 'plusieurs', 'pincee']);
const LARGEST = 1_000_000;

/** The number that begins at a token, or null. */
export function numberAt(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'sign') return fraction(FRACTIONS[token.text], at + 1);
  if (token.kind === 'number') return figures(tokens, at);
  return token.kind === 'word' ? inWords(tokens, at) : null;
}

function fraction(thousandths: number | undefined, next: number): NumberRead | null {
  return thousandths === undefined ? null : { thousandths, next, article: false };
}

function figures(tokens: readonly Token[], at: number): NumberRead | null {
  const value = thousandthsOf(tokens[at]!.text);
  if (value === null) return null;
  const over = slashed(tokens, at);
  if (over) return over;
  const more = FRACTIONS[tokens[at + 1]?.text ?? ''];
  if (more !== undefined) return { thousandths: value + more, next: at + 2, article: false };
  return times(tokens, { thousandths: value, next: at + 1, article: false });
}

/** 1/2, 1/4 and 3/4, of which the halves and quarters are exact. */
function slashed(tokens: readonly Token[], at: number): NumberRead | null {
  const [over, sign, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (sign?.text !== '/' || under?.kind !== 'number' || !['2', '4'].includes(under.text)) return null;
  return { thousandths: (Number(over!.text) * 1000) / Number(under.text), next: at + 3, article: false };
}

function inWords(tokens: readonly Token[], at: number): NumberRead | null {
  const { plain } = tokens[at]!;
  const vague = VAGUE.has(tokens[at + 1]?.plain ?? '') && (plain === 'un' || plain === 'une');
  if (vague) return { thousandths: null, next: at + 2, article: false };
  if (VAGUE.has(plain)) return { thousandths: null, next: at + 1, article: false };
  if (plain === 'demi' || plain === 'demie') return times(tokens, { thousandths: 500, next: at + 1, article: false });
  const share = SHARES[plain];
  if (share) return { thousandths: share, next: at + 1, article: false };
  const set = SETS[tokens[at]!.text];
  if (set !== undefined) return { thousandths: set * 1000, next: at + 1, article: false };
  const [value, next] = counted(tokens, at);
  if (next === at) return null;
  const article = next === at + 1 && (plain === 'un' || plain === 'une');
  return times(tokens, { thousandths: value * 1000, next, article });
}

/** "vingt et un", "deux cents", "quatre vingt dix". */
function counted(tokens: readonly Token[], at: number): [number, number] {
  let [total, next] = [0, at];
  for (; next < tokens.length; next++) {
    const { plain, kind } = tokens[next]!;
    if (next > at && joins(tokens, next, total)) continue;
    const value = kind === 'word' ? WORDS[plain] : undefined;
    if (value === undefined) break;
    const sum = added(total, value);
    if (next > at && sum === null) break;
    total = sum ?? value;
  }
  return [total, next];
}

/** The hyphen of "quatre-vingt" and the "et" of "vingt et un". */
function joins(tokens: readonly Token[], at: number, total: number): boolean {
  const after = tokens[at + 1]?.plain ?? '';
  const { kind, plain } = tokens[at]!;
  if (kind === 'sign') return plain === '-' && WORDS[after] !== undefined;
  return plain === 'et' && after === 'un' && total >= 20;
}

function added(total: number, value: number): number | null {
  if (value === 100) return total > 0 && total < 10 ? total * 100 : total === 0 ? 100 : null;
  if (total === 4 && value === 20) return 80;
  if (total === 0) return value;
  const room = total % 100 === 0 && total > 0 ? 100 : [20, 30, 40, 50, 60, 80].includes(total % 100) ? 20 : 0;
  return value < room ? total + value : null;
}

/** "deux douzaines", "une demi douzaine". */
function times(tokens: readonly Token[], read: NumberRead): NumberRead {
  const { thousandths, next } = read;
  const hyphen = tokens[next]?.text === '-' ? 1 : 0;
  const word = tokens[next + hyphen];
  if (thousandths === null || word?.kind !== 'word') return read;
  const set = SETS[word.text];
  if (set !== undefined) return { thousandths: thousandths * set, next: next + hyphen + 1, article: false };
  if (thousandths !== 1000) return read;
  const share = /^demie?$/.test(word.plain) ? 500 : SHARES[word.plain];
  return share ? times(tokens, { thousandths: share, next: next + hyphen + 1, article: false }) : read;
}

function thousandthsOf(written: string): number | null {
  const [whole = '', decimals = ''] = written.split(/[.,]/);
  if (decimals.length > 3 || whole.length > 7 || Number(whole) > LARGEST) return null;
  return Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
}
