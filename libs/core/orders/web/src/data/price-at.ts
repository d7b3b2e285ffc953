interface Priced {
  readonly unitPrice: string;
  readonly priceSteps: readonly { readonly from: number; readonly unitPrice: string }[];
}

/** What each unit of an order's line would cost at another quantity. */
export function priceAt({ unitPrice, priceSteps }: Priced, quantity: number): string {
  return priceSteps.findLast(({ from }) => from <= Math.max(quantity, 1))?.unitPrice ?? unitPrice;
}

/** In cents, about: `cents` is what the present quantity costs at the present price. */
export function estimateAt(line: Priced, { cents, present }: { cents: number; present: number }, quantity: number) {
  const share = Number(priceAt(line, quantity)) / (Number(line.unitPrice) || 1);
  return Math.round((cents / Math.max(1, present)) * quantity * share);
}
