export interface ConfirmQuestion {
  readonly title: string;
  readonly text?: string;
  /** What will be after the act, line by line: it is shown before anything is done. */
  readonly preview?: readonly { label: string; before?: string; after: string }[];
  readonly action: string;
  readonly destructive?: boolean;
}
