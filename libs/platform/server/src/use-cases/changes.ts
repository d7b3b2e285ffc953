export type Fields = Readonly<Record<string, unknown>>;

/** A field that an act changed: what was, and what is. Null: nothing. */
export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Which of several things, by its own name. */
  readonly of?: string;
}

/** What differs between two states of one thing, field by field. Null before: it did not exist; null after: it is gone. */
export function changesOf(before: Fields | null, after: Fields | null, of?: string): Change[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .map((field) => ({ ...(of ? { of } : {}), field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
