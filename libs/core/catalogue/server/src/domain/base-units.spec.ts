import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HEAVIEST_UNIT_G, MOST_BASE_UNITS, baseUnitsIn, expectedContent, nominalMassOf } from './base-units';
import { BASE_UNITS, UNIT_KINDS } from './sales-unit';

describe('base units', () => {
  it('a kilogram holds 1,000 grams and a litre 1,000 millilitres, exactly', () => {
    expect(expectedContent('kg', { baseUnit: 'gram', baseQuantity: 1_000 })).toBeNull();
    expect(expectedContent('kg', { baseUnit: 'gram', baseQuantity: 5_000 })).toEqual({
      baseUnit: 'gram',
      baseQuantity: 1_000,
    });
    expect(expectedContent('litre', { baseUnit: 'gram', baseQuantity: 1_000 })).toEqual({
      baseUnit: 'millilitre',
      baseQuantity: 1_000,
    });
    expect(expectedContent('crate', { baseUnit: 'piece', baseQuantity: 12 })).toBeNull();
  });

  it('parts add up to the whole, exactly', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 10 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: MOST_BASE_UNITS }), (counts, baseQuantity) => {
        const whole = counts.reduce((total, count) => total + count, 0);
        return (
          counts.reduce((total, count) => total + baseUnitsIn(count, { baseQuantity }), 0) ===
          baseUnitsIn(whole, { baseQuantity })
        );
      }),
    );
  });

  it('the declared mass wins; without it grams weigh themselves and pieces are not guessed', () => {
    expect(nominalMassOf({ baseUnit: 'gram', baseQuantity: 5_000 }, null)).toBe(5_000);
    expect(nominalMassOf({ baseUnit: 'millilitre', baseQuantity: 1_000 }, 1_030)).toBe(1_030);
    expect(nominalMassOf({ baseUnit: 'millilitre', baseQuantity: 750 }, null)).toBe(750);
    expect(nominalMassOf({ baseUnit: 'piece', baseQuantity: 12 }, null)).toBeNull();
  });

  it('only kilogram and litre say what they hold', () => {
    const content = fc.record({
      baseUnit: fc.constantFrom(...BASE_UNITS),
      baseQuantity: fc.integer({ min: 1, max: HEAVIEST_UNIT_G }),
    });
    const free = UNIT_KINDS.filter((kind) => kind !== 'kg' && kind !== 'litre');
    fc.assert(fc.property(fc.constantFrom(...free), content, (kind, held) => expectedContent(kind, held) === null));
  });
});
