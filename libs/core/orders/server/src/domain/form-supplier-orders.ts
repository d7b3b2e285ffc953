/** A part of an order line that an offer serves. */
export interface ServedPart {
  readonly lineId: string;
  readonly offerId: string;
  /** Whole sales units, at least 1. */
  readonly quantity: number;
  readonly reason: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
}

export interface SupplierOrderDraft {
  readonly producerId: string;
  readonly producerName: string;
  readonly lines: readonly SupplierLineDraft[];
}

/** What a producer prepares of one offer: exactly the sum of its parts. */
export interface SupplierLineDraft extends Pick<
  ServedPart,
  'offerId' | 'productName' | 'unitLabel' | 'pricing' | 'nominalMassG'
> {
  readonly quantity: number;
  readonly parts: readonly Pick<ServedPart, 'lineId' | 'quantity' | 'reason'>[];
}

/** One order per producer, one line per offer, in the order of the names: the same parts always give the same papers. */
export function formSupplierOrders(parts: readonly ServedPart[]): SupplierOrderDraft[] {
  return [...grouped(parts, ({ producerId }) => producerId).values()]
    .map(([first, ...rest]) => ({
      producerId: first.producerId,
      producerName: first.producerName,
      lines: linesOf([first, ...rest]),
    }))
    .toSorted((a, b) => compare(a.producerName, b.producerName) || compare(a.producerId, b.producerId));
}

function linesOf(parts: readonly ServedPart[]): SupplierLineDraft[] {
  return [...grouped(parts, ({ offerId }) => offerId).values()]
    .map(lineOf)
    .toSorted((a, b) => compare(a.productName, b.productName) || compare(a.offerId, b.offerId));
}

function lineOf(parts: Some<ServedPart>): SupplierLineDraft {
  const { offerId, productName, unitLabel, pricing, nominalMassG } = parts[0];
  return {
    ...{ offerId, productName, unitLabel, pricing, nominalMassG },
    quantity: parts.reduce((sum, part) => sum + part.quantity, 0),
    parts: parts
      .map(({ lineId, quantity, reason }) => ({ lineId, quantity, reason }))
      .toSorted((a, b) => compare(a.lineId, b.lineId)),
  };
}

type Some<T> = [T, ...T[]];

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, Some<T>> {
  const groups = new Map<string, Some<T>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
