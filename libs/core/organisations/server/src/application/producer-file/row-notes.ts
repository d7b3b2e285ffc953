import type { ImportReason } from '@maillon/core/organisations/contract';
import type { Locale, Refusal } from '@maillon/platform/contract';

/** What is wrong with a row, gathered rather than thrown: a person wants to read all of it at once. */
export class RowNotes {
  private readonly faults: Refusal[] = [];
  private readonly doubts: Refusal[] = [];

  constructor(private readonly locale: Locale) {}

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
    this.doubts.push(refusal);
    return null;
  }
}

export function reasonOf(refusal: Refusal, locale: Locale): ImportReason {
  return { code: refusal.code, text: refusal.say(locale) };
}
