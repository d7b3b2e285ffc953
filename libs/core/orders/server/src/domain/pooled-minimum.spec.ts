import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { progressOf } from './pooled-minimum';

const cents = fc.integer({ min: 0, max: 50_000 });

describe('a pooled minimum', () => {
  it('counts what everybody ordered', () => {
    const sums = { minimumCents: 10_000, ownCents: 2_000, othersCents: 5_800, others: 3 };
    expect(progressOf(sums, true)).toEqual({ missingCents: 2_200, isAtMost: false, isReached: false });
    expect(progressOf({ ...sums, ownCents: 4_200 }, true)).toMatchObject({ missingCents: 0, isReached: true });
  });

  it('blurs what one or two others ordered, and tells the territory what is really missing', () => {
    const sums = { minimumCents: 10_000, ownCents: 0, othersCents: 5_830, others: 1 };
    expect(progressOf(sums, true)).toEqual({ missingCents: 5_000, isAtMost: true, isReached: false });
    expect(progressOf(sums, false)).toEqual({ missingCents: 4_170, isAtMost: false, isReached: false });
  });

  it('never says less than is missing, and reads the same for all amounts of a step', () => {
    fc.assert(
      fc.property(
        cents,
        cents,
        cents,
        fc.integer({ min: 1, max: 2 }),
        (minimumCents, ownCents, othersCents, others) => {
          const said = progressOf({ minimumCents, ownCents, othersCents, others }, true);
          const missing = Math.max(0, minimumCents - ownCents - othersCents);
          expect(said.isReached).toBe(missing === 0);
          expect(said.missingCents).toBeGreaterThanOrEqual(missing);
          const step = Math.floor(othersCents / 1_000) * 1_000;
          const least = progressOf({ minimumCents, ownCents, othersCents: step, others }, true);
          if (!said.isReached) expect(said.missingCents).toBe(least.missingCents);
        },
      ),
    );
  });
});
