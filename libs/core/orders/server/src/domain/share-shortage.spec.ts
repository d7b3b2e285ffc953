import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareShortage, type SharedPart } from './share-shortage';

const part = (id: string, quantity: number, hour = 1): SharedPart => ({
  id,
  quantity,
  placedAt: `2026-07-09T0${hour}:00:00Z`,
});

const parts = fc
  .array(fc.record({ quantity: fc.integer({ min: 0, max: 12 }), hour: fc.integer({ min: 0, max: 9 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => all.map(({ quantity, hour }, index) => part(String(index), quantity, hour)));

function worst(all: readonly SharedPart[], cuts: ReadonlyMap<string, number>): number {
  return Math.max(...all.map(({ id, quantity }) => (quantity ? cuts.get(id)! / quantity : 0)));
}

/** Every way to cut so many units. */
function* ways(all: readonly SharedPart[], missing: number): Generator<Map<string, number>> {
  const [first, ...rest] = all;
  if (!first) {
    if (missing === 0) yield new Map();
    return;
  }
  for (let cut = 0; cut <= Math.min(first.quantity, missing); cut++)
    for (const others of ways(rest, missing - cut)) yield new Map([...others, [first.id, cut]]);
}

describe('sharing what is missing', () => {
  it('takes from whom it hurts least, then from who ordered last', () => {
    expect(shareShortage([part('big', 8), part('small', 2)], 2)).toEqual(
      new Map([
        ['big', 2],
        ['small', 0],
      ]),
    );
    expect(shareShortage([part('early', 2, 1), part('late', 2, 2)], 1)).toEqual(
      new Map([
        ['early', 0],
        ['late', 1],
      ]),
    );
  });

  it('loses exactly what is missing, nobody more than they had, whatever the order of the parts', () => {
    fc.assert(
      fc.property(parts, fc.nat(70), (all, missing) => {
        const cuts = shareShortage(all, missing);
        const total = all.reduce((sum, { quantity }) => sum + quantity, 0);
        expect([...cuts.values()].reduce((sum, cut) => sum + cut, 0)).toBe(Math.min(missing, total));
        for (const { id, quantity } of all) expect(cuts.get(id)).toBeLessThanOrEqual(quantity);
        expect(shareShortage(all.toReversed(), missing)).toEqual(cuts);
      }),
    );
  });

  it('makes the largest relative cut as small as any sharing could', () => {
    fc.assert(
      fc.property(
        parts.filter((all) => all.length <= 3),
        fc.nat(20),
        (all, missing) => {
          const total = all.reduce((sum, { quantity }) => sum + quantity, 0);
          const best = Math.min(...[...ways(all, Math.min(missing, total))].map((cuts) => worst(all, cuts)));
          expect(worst(all, shareShortage(all, missing))).toBeCloseTo(best, 9);
        },
      ),
      { numRuns: 60 },
    );
  });
});
