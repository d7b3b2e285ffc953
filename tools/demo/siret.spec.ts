import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passesLuhn, siretFor } from './siret.ts';

describe('siretFor', () => {
  it('passes the Luhn test, as does the SIREN inside', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const siret = siretFor(name);
        expect(siret).toMatch(/^14\d{12}$/);
        expect(passesLuhn(siret)).toBe(true);
        expect(passesLuhn(siret.slice(0, 9))).toBe(true);
      }),
    );
  });

  it('breaks when one digit changes', () => {
    const siret = siretFor('Le Potager de la Course');
    const wrong = siret.slice(0, -1) + String((Number(siret.at(-1)) + 1) % 10);
    expect(passesLuhn(wrong)).toBe(false);
  });
});
