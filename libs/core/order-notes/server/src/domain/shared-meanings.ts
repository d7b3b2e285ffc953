import type { Meaning } from './lexicon';

/** What both names may mean; the narrower of the two. */
export function shared(one: readonly Meaning[], other: readonly Meaning[]): Meaning[] {
  return one.flatMap((meaning) =>
    other
      .filter(({ code, kind }) => code === meaning.code && !(kind && meaning.kind && kind !== meaning.kind))
      .map((same) => (same.kind ? same : meaning)),
  );
}
