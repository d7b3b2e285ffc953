export interface PerimeterChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function changeOf(before: readonly string[], after: readonly string[]): PerimeterChange {
  return {
    added: after.filter((code) => !before.includes(code)),
    removed: before.filter((code) => !after.includes(code)),
  };
}

/** A group that is all in goes out; otherwise what is missing of it comes in. */
export function withDivision(codes: readonly string[], division: readonly string[]): string[] {
  const missing = division.filter((code) => !codes.includes(code));
  return missing.length ? [...codes, ...missing] : codes.filter((code) => !division.includes(code));
}
