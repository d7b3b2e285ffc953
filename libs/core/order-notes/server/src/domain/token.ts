/** A word, a number or a sign of the text, with where it stands: the text may be shown with it underlined. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'aside';
  readonly start: number;
  readonly end: number;
  /** Plain, in the singular; a sign or a number as written. */
  readonly text: string;
  /** Plain, as written. */
  readonly plain: string;
}
