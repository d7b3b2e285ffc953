/** A quantity as it is typed, at most seven digits; null for what is none, and for nothing. */
export function wholeOf(text: string): number | null {
  const written = text.replace(/\s/g, '');
  return /^\d{1,7}$/.test(written) ? Number(written) : null;
}
