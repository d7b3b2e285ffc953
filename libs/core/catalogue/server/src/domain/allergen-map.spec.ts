import { describe, expect, it } from '@jest/globals';
import { ALLERGEN_CODES, ALLERGEN_STATES } from '@maillon/core/catalogue/contract';
import fc from 'fast-check';
import { NOTHING_SAID, allergenMapOf, bitOf, bitsOf, isAllergen, stateOf } from './allergen-map';

const said = fc.array(
  fc.record({ code: fc.constantFrom(...ALLERGEN_CODES), state: fc.constantFrom(...ALLERGEN_STATES) }),
);

describe('what is said of the fourteen allergens', () => {
  it('comes back as it was said, and nobody is taken to have said that one is absent', () => {
    fc.assert(
      fc.property(said, (facts) => {
        const map = allergenMapOf(facts);
        for (const code of ALLERGEN_CODES)
          expect(stateOf(map, code)).toBe(facts.findLast((fact) => fact.code === code)?.state ?? 'unknown');
      }),
    );
  });

  it('stands in one set of bits at most, and fits into fourteen', () => {
    fc.assert(
      fc.property(said, (facts) => {
        const { contains, mayContain, absent } = allergenMapOf(facts);
        expect((contains & mayContain) | (contains & absent) | (mayContain & absent)).toBe(0);
        expect(contains | mayContain | absent).toBeLessThan(1 << 14);
      }),
    );
  });

  it('keeps the bit that each code has in the rows of today', () => {
    expect(ALLERGEN_CODES.map(bitOf)).toEqual(ALLERGEN_CODES.map((_, place) => 2 ** place));
    expect(ALLERGEN_CODES).toHaveLength(14);
    expect(bitsOf(['gluten', 'molluscs'])).toBe(8193);
    expect(ALLERGEN_CODES.map((code) => stateOf(NOTHING_SAID, code))).toEqual(Array(14).fill('unknown'));
    expect([isAllergen('milk'), isAllergen('toString'), isAllergen('')]).toEqual([true, false, false]);
  });
});
