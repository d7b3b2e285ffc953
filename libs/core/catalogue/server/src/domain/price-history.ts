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

/** The history in which `unitPrice` holds from that day until the next price that was planned. Days before keep theirs. */
export function withPrice(history: readonly DatedPrice[], unitPrice: string, from: string): DatedPrice[] {
  const earlier = history.filter((price) => price.from < from).map((price) => endedBy(price, from));
  const later = history.filter((price) => price.from > from);
  return [...earlier, { unitPrice, from, to: nextStart(later) }, ...later].sort(byStart);
}

function endedBy(price: DatedPrice, day: string): DatedPrice {
  return price.to === null || price.to > day ? { ...price, to: day } : price;
}

export function nextStart(later: readonly DatedPrice[]): string | null {
  return [...later].sort(byStart)[0]?.from ?? null;
}

function byStart(a: DatedPrice, b: DatedPrice): number {
  return a.from < b.from ? -1 : 1;
}
