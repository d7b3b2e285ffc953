import type { Locale } from '@maillon/platform/contract';
import type { ShortText } from '../texts/short-text';

/** One thing of several, which opens a page of its own where there is one. */
export interface LetterItem {
  readonly text: string;
  readonly detail?: string | undefined;
  readonly url?: string | undefined;
}

export interface LetterSection {
  /** Empty for the only list of a letter. */
  readonly heading: string;
  readonly items: readonly LetterItem[];
}

/** What a letter says, whatever it is written on: both forms of it are made from this one. */
export interface Letter {
  readonly locale: Locale;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  readonly sections?: readonly LetterSection[];
  readonly action?: { readonly label: string; readonly url: string };
  /** What a text message says of it; otherwise the subject, and the address of its act. */
  readonly short?: ShortText;
  /** Said in small: how long the link lasts, what to do when one did not ask. */
  readonly notes?: readonly string[];
}

/** A letter that is written in the language of whoever reads it. */
export type LetterBody = Omit<Letter, 'locale'>;

/** A letter ready to leave, with its plain-text twin. */
export interface WrittenLetter {
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
