import { createHash } from 'node:crypto';

const names = new Map<string, string>();
const held = new Map<string, Held>();

/**
 * Leaves with the statement that follows it. `sent`: nobody reads its answer. `opening`: whoever asked reads it once the next
 * statement was asked.
 */
export type Held = 'sent' | 'opening';

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

/** This text is always held back, in this way. */
export function preparedAsHeld(text: string, how: Held): void {
  preparedAs(text);
  held.set(text, how);
}

export function howHeld(text: string): Held | undefined {
  return held.get(text);
}
