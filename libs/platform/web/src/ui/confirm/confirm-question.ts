/** What is asked, and what each of its two buttons does. An act that takes something away also names what is kept. */
export type ConfirmQuestion = AskedQuestion &
  ({ readonly destructive?: false; readonly keep?: string } | { readonly destructive: boolean; readonly keep: string });

interface AskedQuestion {
  readonly title: string;
  readonly text?: string;
  /** What will be after the act, line by line: it is shown before anything is done. */
  readonly preview?: readonly { label: string; before?: string | number; after: string | number }[];
  /** Who and what is touched besides, in numbers. */
  readonly effects?: readonly ConfirmEffect[];
  readonly action: string;
  /** Nothing is asked: there is only something to read. */
  readonly isNotice?: boolean;
}

export interface ConfirmEffect {
  readonly label: string;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly string[];
  /** It ends by the act; otherwise it goes on, or begins. */
  readonly stops: boolean;
}
