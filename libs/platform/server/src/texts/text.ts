export interface Text {
  /** The same at each attempt. */
  readonly id: string;
  /** 33612345678. */
  readonly to: string;
  readonly body: string;
}

export type TextOutcome = 'sent' | 'refused';

/** The operator may have had it when it was lost from sight: it may have gone. */
export class TextUnsure extends Error {}

/** Throws TextUnsure, or another error when it has not left and trying again may help. */
export type SendText = (text: Text) => Promise<TextOutcome>;
