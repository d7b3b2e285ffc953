import type { BaseUnit } from './request-line';

interface Packed {
  readonly unitPrice: string;
  readonly unitBaseQuantity: number;
}

const DECIMALS = 4;
const PER_CENT = 100n;

/** A price as a whole number of ten-thousandths of a euro. */
export function tenThousandths(price: string): bigint {
  const [whole, decimals = ''] = price.split('.');
  return BigInt(whole! + decimals.padEnd(DECIMALS, '0'));
}

/** Ten-thousandths as an exact decimal: two decimals at least, no needless zeros. */
export function written(amount: bigint): string {
  const digits = String(amount).padStart(DECIMALS + 1, '0');
  const decimals = digits.slice(-DECIMALS).replace(/0+$/, '').padEnd(2, '0');
  return `${digits.slice(0, -DECIMALS)}.${decimals}`;
}

/** Euros per kilogram, litre or piece; a half goes up. */
export function basePriceOf({ unitPrice, unitBaseQuantity }: Packed, baseUnit: BaseUnit): string {
  const [size, content] = [baseUnit === 'piece' ? 1n : 1_000n, BigInt(unitBaseQuantity)];
  return written((2n * tenThousandths(unitPrice) * size + content) / (2n * content));
}

/** Compared exactly, without dividing. */
export function isDearer(a: Packed, b: Packed): boolean {
  return (
    tenThousandths(a.unitPrice) * BigInt(b.unitBaseQuantity) > tenThousandths(b.unitPrice) * BigInt(a.unitBaseQuantity)
  );
}

/** Of several packages, in cents: rounded once, half up, on the whole. */
export function centsOf(unitPrice: string, units: number): number {
  return Number((2n * tenThousandths(unitPrice) * BigInt(units) + PER_CENT) / (2n * PER_CENT));
}
