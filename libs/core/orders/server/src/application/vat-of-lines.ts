import { vatOf, type VatSums } from '@maillon/core/catalogue/contract';

interface Amount {
  readonly cents: number;
  readonly rateBp: number | null;
}

/** Null when the rate of a line that costs something was not written down: half a tax would be a wrong one. */
export function vatOfLines(lines: readonly Amount[]): VatSums | null {
  const charged = lines.filter(({ cents }) => cents > 0);
  const taxed = charged.flatMap(({ cents, rateBp }) => (rateBp === null ? [] : [{ cents, rateBp }]));
  return taxed.length === charged.length ? vatOf(taxed) : null;
}

/** With the delivery, which is paid when something is delivered. */
export function vatWithDelivery(lines: readonly Amount[], delivery: Amount): VatSums | null {
  return vatOfLines(lines.some(({ cents }) => cents > 0) ? [...lines, delivery] : lines);
}
