import type { Sentence } from './sentence';

/** One line of the register of processing (GDPR, article 30), said by the module that does it. */
export interface Processing {
  /** `module.word`. */
  readonly what: string;
  readonly purpose: Sentence;
  /** Why it may be done, with the article. */
  readonly basis: Sentence;
  readonly people: Sentence;
  readonly data: Sentence;
  readonly recipients: Sentence;
  /** How long, in words; a LegalHold says the same in months where the law does. */
  readonly kept: Sentence;
}
