import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { basePriceOf, centsOf, isDearer, tenThousandths, written } from './base-price';
import { comparedAnswers, comparedQuotes } from './comparison';
import { mustFitCeiling } from './quote';
import { lineOf, quoteOf } from './sample';

describe('quotes side by side', () => {
  const line = lineOf();
  const dear = quoteOf({
    id: 'dear',
    producerId: 'b',
    producerName: 'B',
    unitPrice: '21.00',
    unitBaseQuantity: 10_000,
    units: 1,
  });

  it('are compared per kilogram, the cheapest first, whatever their packaging', () => {
    const [first, second] = comparedQuotes(line, [dear, quoteOf()]);
    expect([first!.id, first!.basePrice, first!.isCheapest]).toEqual(['quote', '1.90', true]);
    expect([second!.id, second!.basePrice, second!.isCheapest]).toEqual(['dear', '2.10', false]);
    expect([first!.coversBp, second!.coversBp]).toEqual([10_000, 5_000]);
  });

  it('are all the cheapest when they ask the same', () => {
    const same = quoteOf({ id: 'same', producerName: 'A', unitPrice: '19.00', unitBaseQuantity: 10_000 });
    expect(comparedQuotes(line, [same, quoteOf()]).map(({ isCheapest }) => isCheapest)).toEqual([true, true]);
  });

  it('make answers whose sums are exact: the most complete first', () => {
    const lines = [line, lineOf({ id: 'two' })];
    const quotes = [
      ...comparedQuotes(line, [dear, quoteOf()]),
      ...comparedQuotes(lines[1]!, [quoteOf({ id: 'x', lineId: 'two' })]),
    ];
    expect(comparedAnswers(2, quotes)).toEqual([
      { producerId: 'farm', producerName: 'La Ferme', totalCents: 7_600, lines: 2, missing: 0 },
      { producerId: 'b', producerName: 'B', totalCents: 2_100, lines: 1, missing: 1 },
    ]);
  });

  it('keep to the ceiling, which one may meet', () => {
    mustFitCeiling(lineOf({ ceiling: '1.90' }), quoteOf());
    expect(() => mustFitCeiling(lineOf({ ceiling: '1.8999' }), quoteOf())).toThrow('above-ceiling');
    mustFitCeiling(lineOf({ ceiling: null }), dear);
  });

  it('read and write prices without loss, and order them as their fractions', () => {
    const price = fc.integer({ min: 1, max: 99_999_999 }).map((amount) => written(BigInt(amount)));
    const packed = fc.record({ unitPrice: price, unitBaseQuantity: fc.integer({ min: 1, max: 2_000_000 }) });
    fc.assert(fc.property(price, (text) => written(tenThousandths(text)) === text));
    fc.assert(
      fc.property(packed, packed, (a, b) => {
        expect(isDearer(a, b) && isDearer(b, a)).toBe(false);
        if (isDearer(a, b))
          expect(tenThousandths(basePriceOf(a, 'gram')) >= tenThousandths(basePriceOf(b, 'gram'))).toBe(true);
      }),
    );
    expect(centsOf('0.005', 1)).toBe(1);
  });
});
