export interface Text {
  /** The same at each attempt. */
  readonly id: string;
  /** 33612345678. */
  readonly to: string;
  readonly body: string;
}

export type TextOutcome = 'sent' | 'refused';

/** Throws when nobody answered and trying again may help. */
export type SendText = (text: Text) => Promise<TextOutcome>;
