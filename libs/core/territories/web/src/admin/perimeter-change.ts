export interface PerimeterChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** INSEE codes in a text, in the order in which they were written; `2A004` is one. */
export function readInseeCodes(text: string): string[] {
  return [...new Set(text.toUpperCase().match(/\b(?:\d{5}|2[AB]\d{3})\b/g) ?? [])];
}

export function changeOf(before: readonly string[], after: readonly string[]): PerimeterChange {
  return {
    added: after.filter((code) => !before.includes(code)),
    removed: before.filter((code) => !after.includes(code)),
  };
}
