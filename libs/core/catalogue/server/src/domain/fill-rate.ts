/** As many kept promises as a producer is credited with before the first one: a newcomer's first slip is not a verdict. */
const CREDIT = 20;

export interface PromisesKept {
  readonly producerId: string;
  /** Sales units that were allocated to buyers. */
  readonly promised: number;
  /** Of these, those that did not come. */
  readonly missed: number;
}

/** Share of the promises that a producer keeps, 0 to 1. */
export function fillRateOf({ promised, missed }: Omit<PromisesKept, 'producerId'>): number {
  return (promised - missed + CREDIT) / (promised + CREDIT);
}
