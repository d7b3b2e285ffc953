import { plainWord, singular } from './plain-words';
import type { Token } from './token';
import { unitOf } from './units';

/** Letters of "barq", "cagt"; a full word has more, or ends its sentence. */
const LONGEST_CUT = 4;
const PIECE = /\d+(?:[.,]\d+)?|\p{L}+|[^\s\p{L}\d]|\n/gu;
const MONTHS =
  'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december';
const WEEKDAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
/** What has figures and is no quantity. Every repetition is bounded: a long paste must not be slow. */
const ASIDES = [
  /^[ \t]{0,4}\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[, ]{1,3}(?:à |at )?\d{1,2}[:h]\d{2}(?::\d{2})?\]?[ \t]{0,2}(?:-[ \t]{0,2})?[^:\n]{1,40}:/gmu,
  /(?:\+33[ .]?|0)\d(?:[ .-]?\d{2}){4}(?!\d)/gu,
  new RegExp(
    `(?<!\\p{L})(?:${WEEKDAYS})?[ ]?(?<!\\d)(?:le )?\\d{1,2}(?:er)? (?:${MONTHS})(?!\\p{L})(?: \\d{4})?`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})(?:${WEEKDAYS}) \\d{1,2}(?=[ \t]*(?:$|[\\n,.!?:;]))`, 'gimu'),
  /^[ \t]{0,4}\d{1,2}(?:\)|\.(?= \d))/gmu,
  /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2,4}(?![\d/])/gu,
  /(?<![\d.,])\d{1,2} ?h ?(?:\d{2})?(?![\p{L}\d])|(?<![\d.,:])\d{1,2}:\d{2}(?![\p{L}\d])/giu,
];

/** The tokens of a message, in its order. */
export function tokensOf(text: string): Token[] {
  const asides = ASIDES.flatMap((pattern) => [...text.matchAll(pattern)]).map(spanOf);
  const hidden = asides.filter((one, index) => !asides.some((other, at) => at < index && overlaps(one, other)));
  const tokens = [...text.matchAll(PIECE)]
    .map((match) => tokenOf(match))
    .filter((token, index, all) => !cutsShort(token, all[index - 2], all[index - 1], text.slice(token.end)))
    .filter((token) => !hidden.some((span) => overlaps(token, span)));
  return [...tokens, ...hidden.map(asideOf)].sort((a, b) => a.start - b.start);
}

/** The point of "3 cag. endives" ends a unit cut short, not a sentence. */
function cutsShort({ text, start }: Token, count: Token | undefined, unit: Token | undefined, rest: string): boolean {
  if (text !== '.' || count?.kind !== 'number' || unit?.end !== start) return false;
  return unit.plain.length <= LONGEST_CUT && unitOf(unit.text) !== null && /^ ?\p{Ll}/u.test(rest);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function asideOf(span: Span): Token {
  return { kind: 'aside', text: '', plain: '', ...span };
}

function tokenOf(match: RegExpExecArray): Token {
  const [written] = match;
  const span = spanOf(match);
  if (/^\d/.test(written)) return { kind: 'number', text: written, plain: written, ...span };
  if (!/^\p{L}/u.test(written)) return { kind: 'sign', text: written, plain: written, ...span };
  const plain = plainWord(written);
  return { kind: 'word', text: singular(plain), plain, ...span };
}
