/** Organisations from whom a figure is drawn, on one side of the trade. */
export interface Drawn {
  readonly organisations: number;
  /** What the largest of them is worth, of the total. Both 0 for figures that are only counted. */
  readonly largestCents: number;
  readonly totalCents: number;
}

// Rules of French public statistics (secret statistique): at least so many organisations, none with more than this share.
const LEAST_ORGANISATIONS = 5;
const LARGEST_SHARE_PERCENT = 70;

/** Whether a figure drawn from them says nothing of any one of them. */
export function maySay(...sides: readonly Drawn[]): boolean {
  return sides.every(({ organisations, largestCents, totalCents }) => {
    return organisations >= LEAST_ORGANISATIONS && largestCents * 100 <= totalCents * LARGEST_SHARE_PERCENT;
  });
}
