const MOST_WORDS = 8;
const INDEXED = /[\p{L}\p{N}]{3}/u;

/** The words of a search, longest first; each must be found somewhere. What LIKE would read as a pattern is dropped. */
export function searchWords(search: string | null | undefined): string[] {
  const words = (search ?? '').replace(/[%_\\]/g, ' ').split(/\s+/);
  return words
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .sort((a, b) => b.length - a.length);
}

/** Whether an index of groups of three letters can answer. */
export function areIndexed([longest]: readonly string[]): boolean {
  return longest !== undefined && INDEXED.test(longest);
}
