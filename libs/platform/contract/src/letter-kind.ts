import type { Role } from './actor';
import type { Sentence } from './sentence';

/** When a person reads a kind of letter: as it happens, with the others in the morning, or not at all. */
export const LETTER_TIMES = ['at-once', 'digest', 'never'] as const;
export type LetterTime = (typeof LETTER_TIMES)[number];

/** On what a person reads at once what cannot wait for a mailbox. */
export const LETTER_CHANNELS = ['email', 'text'] as const;
export type LetterChannel = (typeof LETTER_CHANNELS)[number];

/** A kind of letter that a module writes. */
export interface LetterKind {
  /** `module.word`. */
  readonly name: string;
  readonly title: Sentence;
  /** What makes it come, in a sentence. */
  readonly when: Sentence;
  /** Who reads it, and may choose when; nobody chooses a letter that is written to people without a role. */
  readonly roles: readonly Role[];
  /** What may be chosen; the first holds until somebody does. */
  readonly times: readonly LetterTime[];
  /** It has an hour, or an answer of one tap: who gave a mobile number may read it as a text message instead. */
  readonly texts?: boolean;
  /** Why nobody may do without it; there exactly when `never` is not among the times. */
  readonly necessary?: Sentence;
  /**
   * When a worker died while the mail server had it: `again` risks a letter that comes twice, `leave` one that never
   * comes, which administrators see and may send again.
   */
  readonly ifUnsure: 'again' | 'leave';
}

export function defineLetterKind(kind: LetterKind): LetterKind {
  return kind;
}
