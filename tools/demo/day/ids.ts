import { createHash } from 'node:crypto';

/** The same id for the same name in every run: what is sent twice is done once, and two runs can be compared. */
export function idFor(name: string): string {
  const hex = createHash('sha256').update(`maillon demo ${name}`).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
