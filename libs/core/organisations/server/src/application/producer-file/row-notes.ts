import type { ImportReason } from '@maillon/core/organisations/contract';
import type { Locale, Refusal } from '@maillon/platform/contract';

/** What is wrong with a row, gathered rather than thrown: a person wants to read all of it at once. */
export class RowNotes {
  private readonly faults: Refusal[] = [];
  private readonly doubts: Refusal[] = [];

  constructor(readonly locale: Locale) {}

  get refused(): boolean {
    return this.faults.length > 0;
  }

  get reasons(): ImportReason[] {
    return this.faults.map((refusal) => reasonOf(refusal, this.locale));
  }

  get warnings(): ImportReason[] {
    return this.doubts.map((refusal) => reasonOf(refusal, this.locale));
  }

  /** The row cannot be written. Answers null, for what could not be read. */
  fault(refusal: Refusal): null {
    this.faults.push(refusal);
    return null;
  }

  /** The row can be written, and deserves a look. */
  doubt(refusal: Refusal): null {
    // A cell may be asked for twice.
    const said = this.doubts.some(({ code, data }) => code === refusal.code && sameData(data, refusal.data));
    if (!said) this.doubts.push(refusal);
    return null;
  }
}

function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function reasonOf(refusal: Refusal, locale: Locale): ImportReason {
  return { code: refusal.code, text: refusal.say(locale) };
}
