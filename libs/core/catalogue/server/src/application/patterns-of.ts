/** What the words of an offer are like when one begins with each stem. Longest first: it names the fewest. */
export function patternsOf(stems: readonly string[]): string[] {
  return longestFirst(stems).map((stem) => `% ${stem}%`);
}

export function longestFirst(stems: readonly string[]): string[] {
  return [...stems].sort((a, b) => b.length - a.length);
}
