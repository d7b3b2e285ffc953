/** A price and the days on which it holds. */
export interface DatedPrice {
  readonly unitPrice: string;
  readonly from: string;
  /** First day on which it no longer holds; null while none is planned. */
  readonly to: string | null;
}

export function priceOn(history: readonly DatedPrice[], day: string): DatedPrice | undefined {
  return history.find(({ from, to }) => from <= day && (to === null || day < to));
}

/**
 * The history in which `unitPrice` holds from a day on: until the next price that was planned or, if that comes first,
 * until a given day, when the price of before holds again. Earlier days keep theirs.
 */
export function withPrice(
  history: readonly DatedPrice[],
  unitPrice: string,
  from: string,
  until: string | null = null,
): DatedPrice[] {
  const earlier = history.filter((price) => price.from < from).map((price) => endedBy(price, from));
  const later = history.filter((price) => price.from > from);
  const to = nextStart(later);
  const resumed = until !== null && (to === null || until < to) ? priceOn(history, until) : undefined;
  const begun = resumed
    ? [
        { unitPrice, from, to: until },
        { ...resumed, from: until!, to },
      ]
    : [{ unitPrice, from, to }];
  return [...earlier, ...begun, ...later].sort(byStart);
}

function endedBy(price: DatedPrice, day: string): DatedPrice {
  return price.to === null || price.to > day ? { ...price, to: day } : price;
}

function nextStart(later: readonly DatedPrice[]): string | null {
  return [...later].sort(byStart)[0]?.from ?? null;
}

function byStart(a: DatedPrice, b: DatedPrice): number {
  return a.from < b.from ? -1 : 1;
}
