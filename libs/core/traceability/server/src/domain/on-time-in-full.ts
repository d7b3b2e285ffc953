/** The window in which the buyer was promised the goods. */
export interface Window {
  readonly start: Date;
  readonly end: Date;
}

export function isOnTime(at: Date, { start, end }: Window): boolean {
  return start <= at && at <= end;
}

/** In full from this percent of what was ordered; a line of which nothing was ordered owes nothing. */
export function isInFull(deliveredCount: number, orderedCount: number, inFullPercent: number): boolean {
  return deliveredCount * 100 >= orderedCount * inFullPercent;
}
