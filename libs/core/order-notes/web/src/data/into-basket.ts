export interface Wanted {
  readonly offerId: string;
  /** Sales units; null: the text names no number, and one is meant. */
  readonly quantity: number | null;
}

export interface InBasket {
  readonly offerId: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly quantity: number;
}

/** One line for each offer: what two lines ask of the same one comes together. */
export function basketLines(ready: readonly Wanted[]): { offerId: string; quantity: number }[] {
  const sums = new Map<string, number>();
  for (const { offerId, quantity } of ready) sums.set(offerId, (sums.get(offerId) ?? 0) + (quantity ?? 1));
  return [...sums].map(([offerId, quantity]) => ({ offerId, quantity }));
}

/** Lines of the basket that become another quantity by it: the text says how much, not how much more. */
export function replacedBy(ready: readonly Wanted[], held: readonly InBasket[]) {
  const wanted = new Map(basketLines(ready).map(({ offerId, quantity }) => [offerId, quantity]));
  return held.flatMap(({ offerId, productName, unitLabel, quantity: before }) => {
    const after = wanted.get(offerId);
    return after === undefined || after === before ? [] : [{ offerId, productName, unitLabel, before, after }];
  });
}
