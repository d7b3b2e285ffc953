/** What a text message says: words, and the address where something can be done about it. */
export interface ShortText {
  readonly words: string;
  readonly url?: string | undefined;
}

const SEGMENT = 160;
/** Two messages that the telephone puts together. */
const TWO_SEGMENTS = 306;
/** Below that nobody understands what it is about. */
const FEWEST_WORDS = 40;

/** One message where its address leaves room for words, two otherwise; in the alphabet that telephones count one by one. */
export function textOf({ words, url }: ShortText): string {
  const link = url ? ` ${url}` : '';
  const said = inPhoneAlphabet(words);
  const room = link.length + Math.min(FEWEST_WORDS, signsIn(said)) <= SEGMENT ? SEGMENT : TWO_SEGMENTS;
  return `${shortened(said, room - link.length)}${link}`;
}

/** How many messages an operator counts: two that are put together keep seven signs each for that. */
export function partsOf(text: string): number {
  const signs = signsIn(text);
  return signs <= SEGMENT ? 1 : Math.ceil(signs / (TWO_SEGMENTS / 2));
}

/** How many signs of a message a text takes: some count twice. */
export function signsIn(text: string): number {
  return [...text].reduce((sum, sign) => sum + (TWICE.includes(sign) ? 2 : 1), 0);
}

/** GSM 03.38: what is not in it would more than halve the room of a message. */
export function inPhoneAlphabet(text: string): string {
  const plain = text.replace(/«\s*|\s*»/g, '"').replace(/[^]/gu, (sign) => INSTEAD[sign] ?? sign);
  const known = [...plain].map((sign) => (isKnown(sign) ? sign : [...sign.normalize('NFD')].filter(isKnown).join('')));
  return known.join('').replace(/\s+/g, ' ').trim();
}

const ONCE =
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const TWICE = '^{}\\[~]|€';

const INSTEAD: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '…': '...', '·': '-' },
  ...{ '×': 'x', '→': '->', œ: 'oe', Œ: 'OE', '\u00a0': ' ', '\u202f': ' ', '\n': ' ', '\t': ' ', '‑': '-', '≥': '>=' },
};

function isKnown(sign: string): boolean {
  return ONCE.includes(sign) || TWICE.includes(sign);
}

function shortened(words: string, room: number): string {
  if (signsIn(words) <= room) return words;
  let kept = '';
  for (const sign of words) {
    if (signsIn(kept) + signsIn(sign) + 3 > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}...`;
}
