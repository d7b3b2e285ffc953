/** Jest's own rule: no pattern is every file. */
export function matches(file: string, patterns: string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, 'i').test(file));
}
