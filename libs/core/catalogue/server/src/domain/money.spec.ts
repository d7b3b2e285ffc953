import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateCents } from './estimate-cents';
import { divideHalfUp } from './half-up';
import { priceOfMass } from './price-of-mass';
import { tenThousandths, unitPriceOf } from './unit-price';

const price = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((n) => unitPriceOf(`${Math.floor(n / 10_000)}.${String(n % 10_000).padStart(4, '0')}`)!);
const mass = fc.integer({ min: 1, max: 2_000_000 });
const quantity = fc.integer({ min: 0, max: 100_000 });

describe('unit prices', () => {
  it('reads exact decimals, French or not, and keeps them exact', () => {
    expect(['12,5', '12.50', ' 0012,5000 '].map(unitPriceOf)).toEqual(['12.50', '12.50', '12.50']);
    expect(unitPriceOf('0,0833')).toBe('0.0833');
    expect(unitPriceOf('7')).toBe('7.00');
  });

  it('refuses what is not a positive price of four decimals', () => {
    for (const text of ['', '0', '0,00', '-1', '1e3', '1,23456', '10000', '12,5 €', 'NaN', '1.2.3', '١']) {
      expect(unitPriceOf(text)).toBeNull();
    }
  });

  it('is the same price before and after being written', () => {
    fc.assert(
      fc.property(
        price,
        (text) => unitPriceOf(text) === text && tenThousandths(unitPriceOf(text)!) === tenThousandths(text),
      ),
    );
  });
});

describe('estimateCents', () => {
  it('is the price of the units, or of their expected mass', () => {
    expect(estimateCents('12.50', 'unit', null, 3)).toBe(3_750);
    expect(estimateCents('18.90', 'kg', 1_450, 2)).toBe(5_481);
    expect(estimateCents('0.0833', 'unit', null, 6)).toBe(50);
  });

  it('rounds a half cent up', () => {
    expect(estimateCents('0.005', 'unit', null, 1)).toBe(1);
    expect(estimateCents('0.0049', 'unit', null, 1)).toBe(0);
    expect(priceOfMass('1.00', 5)).toBe(1);
  });

  it('needs the mass of what is sold by weight', () => {
    expect(() => estimateCents('1.00', 'kg', null, 1)).toThrow('nominal mass');
  });

  it('is never more than half a cent from the exact amount, however many units', () => {
    fc.assert(
      fc.property(price, quantity, (unitPrice, count) => {
        const drift =
          BigInt(estimateCents(unitPrice, 'unit', null, count)) * 100n - tenThousandths(unitPrice) * BigInt(count);
        return drift <= 50n && drift > -50n;
      }),
    );
  });

  it('adds up: the parts of a line differ from the whole by less than half a cent each', () => {
    fc.assert(
      fc.property(
        price,
        mass,
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 }),
        (unitPrice, massG, parts) => {
          const whole = estimateCents(unitPrice, 'kg', massG, sum(parts));
          const added = sum(parts.map((part) => estimateCents(unitPrice, 'kg', massG, part)));
          return Math.abs(added - whole) <= (parts.length + 1) / 2;
        },
      ),
    );
  });

  it('adds up to the cent when the price is in whole cents', () => {
    const cents = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(cents, fc.array(quantity, { maxLength: 20 }), (inCents, parts) => {
        const unitPrice = unitPriceOf(`${Math.floor(inCents / 100)}.${String(inCents % 100).padStart(2, '0')}`)!;
        return (
          sum(parts.map((part) => estimateCents(unitPrice, 'unit', null, part))) ===
          estimateCents(unitPrice, 'unit', null, sum(parts))
        );
      }),
    );
  });

  it('never falls when more is taken', () => {
    fc.assert(
      fc.property(
        price,
        mass,
        quantity,
        (unitPrice, massG, count) =>
          estimateCents(unitPrice, 'kg', massG, count) <= estimateCents(unitPrice, 'kg', massG, count + 1),
      ),
    );
  });
});

describe('divideHalfUp', () => {
  it('is the nearest whole number', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 24n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (numerator, denominator) => {
          const twice = 2n * (divideHalfUp(numerator, denominator) * denominator - numerator);
          return twice <= denominator && twice > -denominator;
        },
      ),
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
