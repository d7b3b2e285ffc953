const TEXT = /^\d{1,4}([.,]\d{1,4})?$/;
const DECIMALS = 4;

/** For one sales unit, or for a kilogram of what is weighed (catch weight). */
export type Pricing = 'unit' | 'kg';

/** An exact decimal in euros as it is kept, `12.5` or `0.0833`, or null when the text is not a price. */
export function unitPriceOf(text: string): string | null {
  const trimmed = text.trim();
  if (!TEXT.test(trimmed)) return null;
  const [whole, decimals = ''] = trimmed.replace(',', '.').split('.');
  const price = written(whole!, decimals);
  return tenThousandths(price) > 0n ? price : null;
}

/** Without needless zeros, but never fewer than two decimals: `12.50`. */
function written(whole: string, decimals: string): string {
  const kept = decimals.replace(/0+$/, '').padEnd(2, '0');
  return `${whole.replace(/^0+(?=\d)/, '')}.${kept}`;
}

/** The same price as a whole number of ten-thousandths of a euro. */
export function tenThousandths(unitPrice: string): bigint {
  const [whole, decimals = ''] = unitPrice.split('.');
  return BigInt(whole! + decimals.padEnd(DECIMALS, '0'));
}
