import { frenchStem } from './french-stem';
import { wordsOf } from './search-terms';

/** Words that name a product reference. */
export interface NamedReference {
  readonly code: string;
  /** In the order in which they are worth showing: its names, then what else people call it. */
  readonly words: readonly string[];
  /** How it is called in another language than the kitchens'. */
  readonly abroad: string;
}

/** How many letters make one word of another. */
export type Distance = (one: string, other: string) => number;

const SHORT = 5;

/** The words that the platform knows for its product references. */
export class Vocabulary {
  private readonly codesByStem = new Map<string, Set<string>>();
  private readonly written = new Map<string, string>();
  private readonly foreign = new Set<string>();

  constructor(
    references: Iterable<NamedReference>,
    private readonly distance: Distance,
  ) {
    const all = [...references];
    for (const { code, words } of all)
      for (const text of words) for (const word of wordsOf(text)) this.learn(frenchStem(word), text, code);
    for (const { code, abroad } of all)
      for (const word of wordsOf(abroad)) this.learnAbroad(frenchStem(word), abroad, code);
  }

  /** Codes of the references that bear one of these words as it is. */
  codesOf(stems: readonly string[]): string[] {
    return [...new Set(stems.flatMap((stem) => [...(this.codesByStem.get(stem) ?? [])]))];
  }

  /** The words that were probably meant; null when none of them had to be changed, or nothing is near enough. */
  corrected(stems: readonly string[]): string[] | null {
    const nearer = stems.map((stem) => (this.begins(stem) ? stem : this.nearest(stem)));
    if (nearer.some((stem) => stem === null)) return null;
    return nearer.some((stem, at) => stem !== stems[at]) ? (nearer as string[]) : null;
  }

  /** As it is written, for a stem that `corrected` answered. */
  spelling(stem: string): string {
    return this.written.get(stem) ?? stem;
  }

  private learn(stem: string, text: string, code: string): void {
    if (stem.length < 3) return;
    if (!this.written.has(stem)) this.written.set(stem, wordIn(text, stem));
    const codes = this.codesByStem.get(stem) ?? new Set();
    this.codesByStem.set(stem, codes.add(code));
  }

  private learnAbroad(stem: string, text: string, code: string): void {
    if (!this.codesByStem.has(stem)) this.foreign.add(stem);
    this.learn(stem, text, code);
  }

  private begins(stem: string): boolean {
    for (const known of this.codesByStem.keys()) if (known.startsWith(stem)) return true;
    return false;
  }

  /**
   * One slip in a short word, two in a longer one. Of two that are as near, the same first letter wins; and a word of
   * the kitchens over one from abroad that is one letter nearer: "carrote" is a carotte.
   */
  private nearest(stem: string): string | null {
    const most = stem.length <= SHORT ? 1 : 2;
    if (stem.length < 4) return null;
    let best: { readonly stem: string; readonly far: number } | null = null;
    for (const known of this.codesByStem.keys()) {
      if (Math.abs(known.length - stem.length) > most) continue;
      const off = this.distance(stem, known) + (known[0] === stem[0] ? 0 : 0.5);
      const far = off + (this.foreign.has(known) ? 1 : 0);
      if (off < most + 1 && (!best || far < best.far)) best = { stem: known, far };
    }
    return best?.stem ?? null;
  }
}

function wordIn(text: string, stem: string): string {
  return text.split(/[\s'’,()-]+/).find((word) => frenchStem(wordsOf(word)[0] ?? '') === stem) ?? stem;
}
