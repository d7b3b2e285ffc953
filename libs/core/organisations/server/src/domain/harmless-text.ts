export interface HarmlessText {
  readonly text: string;
  readonly was: 'harmless' | 'formula' | 'markup';
}

const SCRIPTS = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAGS = /<\/?[a-z!][^>]*>?/gi;
// Control characters, and those that turn the direction of writing round.
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A cell as words: a spreadsheet would run it if it began like a formula, a page would draw it if it held tags. */
export function harmless(written: string): HarmlessText {
  const visible = written.replace(INVISIBLE, '').trim();
  const plain = visible.replace(SCRIPTS, '').replace(TAGS, '').replace(/[<>]/g, '').trim();
  const text = plain.replace(/^[=+\-@|\s]+(?=\S)/, '').replace(/^[=+\-@|]+$/, '');
  if (plain !== visible) return { text, was: 'markup' };
  return { text, was: text === plain ? 'harmless' : 'formula' };
}
