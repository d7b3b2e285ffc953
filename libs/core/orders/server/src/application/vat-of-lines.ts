import type { VatSums } from '@maillon/core/catalogue/contract';
import { vatOf } from '@maillon/core/catalogue/server';

/** Null when the rate of a line that costs something was not written down: half a tax would be a wrong one. */
export function vatOfLines(
  lines: readonly { readonly cents: number; readonly rateBp: number | null }[],
): VatSums | null {
  const charged = lines.filter(({ cents }) => cents > 0);
  const taxed = charged.flatMap(({ cents, rateBp }) => (rateBp === null ? [] : [{ cents, rateBp }]));
  return taxed.length === charged.length ? vatOf(taxed) : null;
}
