import type { DataSubject } from './personal-data';

const SHORTEST = 3;

/** Stands where a name stood. */
export const NOBODY = '—';

/** Patterns of texts that name the person, by address or by name, whatever signs stand in them. Too short a name would name everybody. */
export function naming(subject: DataSubject): string[] {
  return wordsOf(subject).map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`);
}

/** The words themselves. */
export function wordsOf({ email, name, words = [] }: DataSubject): string[] {
  return [email, name, ...words].filter(
    (text): text is string => text !== null && text !== NOBODY && text.trim().length >= SHORTEST,
  );
}
