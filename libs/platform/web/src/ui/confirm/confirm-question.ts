export interface ConfirmQuestion {
  readonly title: string;
  readonly text?: string;
  /** What will be after the act, line by line: it is shown before anything is done. */
  readonly preview?: readonly { label: string; before?: string | number; after: string | number }[];
  /** Who and what is touched besides, in numbers. */
  readonly effects?: readonly ConfirmEffect[];
  readonly action: string;
  readonly destructive?: boolean;
}

export interface ConfirmEffect {
  readonly label: string;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly string[];
  /** It ends by the act; otherwise it goes on, or begins. */
  readonly stops: boolean;
}
