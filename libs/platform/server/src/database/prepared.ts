import { createHash } from 'node:crypto';

const names = new Map<string, string>();
const lasts = new Set<string>();

/**
 * The name under which a connection prepares a statement of the house; it follows from the text. Such texts are few: their
 * lists are arrays and documents, whose length does not show in them.
 */
export function preparedAs(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = `q_${createHash('sha1').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
  }
  return name;
}

/** Undefined: not a statement of the house, so that its text may never come again. */
export function nameIfPrepared(text: string): string | undefined {
  return names.get(text);
}

/** Always the last statement of its transaction: nobody reads its answer but the commit. */
export function preparedAsLast(text: string): void {
  preparedAs(text);
  lasts.add(text);
}

export function isLast(text: string): boolean {
  return lasts.has(text);
}
