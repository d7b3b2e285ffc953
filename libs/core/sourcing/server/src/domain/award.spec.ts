import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { awarded, type AwardWish } from './award';
import { lineOf, quoteOf } from './sample';

const TODAY = '2026-07-13';
const one = (units: number, quoteId = 'quote'): AwardWish => ({ quoteId, units });

describe('the choice among quotes', () => {
  const lines = [lineOf()];
  const quotes = [
    quoteOf(),
    quoteOf({ id: 'other', producerId: 'garden', producerName: 'Le Jardin', unitBaseQuantity: 10_000, units: 2 }),
  ];

  it('may share a line between producers', () => {
    expect(awarded(lines, quotes, [one(2), one(1, 'other')], TODAY)).toHaveLength(2);
  });

  it('never takes more than was quoted, nor more than is needed but for a whole package', () => {
    expect(() => awarded(lines, quotes, [one(5)], TODAY)).toThrow('award-over-quote');
    expect(() => awarded(lines, quotes, [one(4), one(1, 'other')], TODAY)).toThrow('award-over-need');
    const small = [lineOf({ baseQuantity: 18_000 })];
    expect(awarded(small, quotes, [one(4)], TODAY)).toHaveLength(1);
  });

  it('takes something, once each, of this request', () => {
    expect(() => awarded(lines, quotes, [], TODAY)).toThrow('award-nothing');
    expect(() => awarded(lines, quotes, [one(1), one(1)], TODAY)).toThrow('line-twice');
    expect(() => awarded(lines, quotes, [one(1, 'nobody')], TODAY)).toThrow('line-unknown');
  });

  it('takes no price that has lapsed, for no need that is over', () => {
    expect(() => awarded(lines, [quoteOf({ validUntil: '2026-07-12' })], [one(1)], TODAY)).toThrow('quote-lapsed');
    expect(() => awarded(lines, [quoteOf({ validUntil: '2026-08-12' })], [one(1)], '2026-07-18')).toThrow('need-past');
  });

  it('keeps within what was quoted and needed, whatever is wished', () => {
    const offered = fc.record({ size: fc.integer({ min: 1, max: 30_000 }), units: fc.integer({ min: 1, max: 20 }) });
    const wished = fc.array(fc.tuple(offered, fc.integer({ min: 1, max: 25 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(wished, fc.integer({ min: 1, max: 200_000 }), (given, need) => {
        const all = given.map(([{ size, units }], index) =>
          quoteOf({ id: `q${index}`, unitBaseQuantity: size, units }),
        );
        const wishes = given.map(([, units], index) => one(units, `q${index}`));
        try {
          const chosen = awarded([lineOf({ baseQuantity: need })], all, wishes, TODAY);
          const total = chosen.reduce((sum, { quote, units }) => sum + quote.unitBaseQuantity * units, 0);
          const smallest = Math.min(...chosen.map(({ quote }) => quote.unitBaseQuantity));
          expect(chosen.every(({ quote, units }) => units <= quote.units)).toBe(true);
          expect(total).toBeLessThan(need + smallest);
        } catch (error) {
          expect(String(error)).toMatch(/award-over-(quote|need)/);
        }
      }),
    );
  });
});
