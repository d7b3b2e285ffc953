/** What the words of an offer are like when one begins with each stem. Longest first: it names the fewest. */
export function patternsOf(stems: readonly string[]): string[] {
  return [...stems].sort((a, b) => b.length - a.length).map((stem) => `% ${stem}%`);
}
