import type { Commune } from './communes';

/** A commune in the perimeter from a day on, until (not including) another. Days are YYYY-MM-DD. */
export interface Span {
  readonly id: string;
  readonly inseeCode: string;
  readonly name: string;
  readonly population: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The communes of a territory through time: on no day does it hold one of them twice. */
export class Perimeter {
  constructor(readonly spans: readonly Span[]) {
    if (spans.some((span, index) => spans.some((other, at) => at > index && overlap(span, other)))) {
      throw new Error('A perimeter holds a commune twice on the same day.');
    }
  }

  on(day: string): Span[] {
    return this.spans.filter((span) => covers(span, day));
  }

  /** Days after that one on which it is already known to change. */
  changesAfter(day: string): string[] {
    const days = this.spans.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo === null ? [] : [validTo])]);
    return [...new Set(days.filter((change) => change > day))].sort();
  }

  /** These communes from that day on, whatever was foreseen after it; the days before keep theirs. */
  replaceFrom(day: string, communes: readonly Commune[], newId: () => string): Perimeter {
    const wanted = new Map(communes.map((commune) => [commune.code, commune]));
    const kept = this.spans.flatMap((span) => cut(span, day, wanted.has(span.inseeCode)));
    for (const { inseeCode } of kept.filter(({ validTo }) => validTo === null)) wanted.delete(inseeCode);
    return new Perimeter([...kept, ...[...wanted.values()].map((commune) => begun(commune, day, newId()))]);
  }
}

function cut(span: Span, day: string, stays: boolean): Span[] {
  if (span.validFrom > day || (span.validFrom === day && !stays)) return [];
  // A span that ends on that very day is prolonged rather than followed by a second one.
  if (span.validTo !== null && (stays ? span.validTo < day : span.validTo <= day)) return [span];
  return [{ ...span, validTo: stays ? null : day }];
}

function begun({ code, name, population }: Commune, validFrom: string, id: string): Span {
  return { id, inseeCode: code, name, population, validFrom, validTo: null };
}

function covers({ validFrom, validTo }: Span, day: string): boolean {
  return validFrom <= day && (validTo === null || day < validTo);
}

function overlap(a: Span, b: Span): boolean {
  return (
    a.inseeCode === b.inseeCode &&
    (b.validTo === null || a.validFrom < b.validTo) &&
    (a.validTo === null || b.validFrom < a.validTo)
  );
}
