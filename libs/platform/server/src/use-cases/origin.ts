import { isIPv4 } from 'node:net';

/** From where somebody asks, as far as the audit log keeps it. */
export interface Origin {
  /** Network rather than machine: enough to tell an office from another country, too little to follow a person. */
  readonly ip: string | null;
  /** Family of the browser or program. */
  readonly agent: string | null;
}

/** The address without its last byte, or without all but the first 48 bits. */
export function networkOf(address: string): string | null {
  const plain = address.replace(/^::ffff:/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return plain.replace(/\.\d+$/, '.0/24');
  if (!plain.includes(':')) return null;
  return `${firstGroups(plain, 3).join(':')}::/48`;
}

function firstGroups(address: string, count: number): string[] {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const whole = [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...(tail ?? '').split(':')];
  return whole.slice(0, count).map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}

// The order matters: each of these also calls itself by the names of those that follow.
const FAMILIES: readonly (readonly [family: string, mark: RegExp])[] = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrom(e|ium)|CriOS/],
  ['Safari', /Safari/],
];

/** `Firefox`, `Safari (mobile)`…; what is no browser is named by its first word. */
export function agentFamily(userAgent: string | undefined): string | null {
  if (!userAgent) return null;
  const family = FAMILIES.find(([, mark]) => mark.test(userAgent))?.[0];
  if (!family) return /^[\w.-]{1,30}/.exec(userAgent)?.[0] ?? null;
  return /Mobi|Android|iPhone|iPad/.test(userAgent) ? `${family} (mobile)` : family;
}
