import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSameCode, pickupCode } from './pickup-code';

describe('A pickup code', () => {
  it('has the length that was asked, in characters that are not confused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 10 }), fc.infiniteStream(fc.nat()), (length, numbers) => {
        const code = pickupCode(length, (limit) => (numbers.next().value as number) % limit);
        expect(code).toMatch(new RegExp(`^[A-Z0-9]{${length}}$`));
        expect(code).not.toMatch(/[0O1IL2Z5S8B]/);
      }),
    );
  });

  it('is recognised however it is typed', () => {
    expect(isSameCode(' ka-3d 9', 'KA3D9')).toBe(true);
    expect(isSameCode('KA3D', 'KA3D9')).toBe(false);
    expect(isSameCode('', 'KA3D9')).toBe(false);
  });
});
