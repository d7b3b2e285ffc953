import { headingKey } from '@maillon/platform/server';

/** A name as it is compared: without case, accents, hyphens or article, and with its saints in full. */
export function nameKey(name: string): string {
  return headingKey(name)
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/^(le|la|les|l) /, '');
}
