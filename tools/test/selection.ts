const PARTS = ['checks', 'unit', 'web', 'db', 'journey'] as const;

export type Part = (typeof PARTS)[number];

export interface Selection {
  parts: Part[];
  /** Restricts every Jest suite to the files whose path matches. */
  patterns: string[];
}

/** `npm test -- db orders` : the database tests whose path says orders. A pattern alone leaves the checks out. */
export function select(args: string[]): Selection {
  const named = PARTS.filter((part) => args.includes(part));
  const patterns = args.filter((arg) => !(PARTS as readonly string[]).includes(arg));
  if (named.length > 0) return { parts: named, patterns };
  return { parts: PARTS.filter((part) => patterns.length === 0 || part !== 'checks'), patterns };
}
