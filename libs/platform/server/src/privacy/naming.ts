import type { DataSubject } from './personal-data';

const SHORTEST = 3;

/** Patterns of texts that name the person, by address or by name, whatever signs stand in them. Too short a name would name everybody. */
export function naming({ email, name }: DataSubject): string[] {
  return [email, name]
    .filter((text): text is string => text !== null && text.trim().length >= SHORTEST)
    .map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`);
}
