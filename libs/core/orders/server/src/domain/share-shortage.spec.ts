import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOfNoUse } from './line-terms';
import { cutsOf, shareShortage, type SharedPart } from './share-shortage';

const part = (id: string, quantity: number, hour = 1, minimum: number | null = null): SharedPart => ({
  ...{ id, quantity, minimum },
  placedAt: `2026-07-09T0${hour}:00:00Z`,
});

const parts = fc
  .array(fc.record({ quantity: fc.integer({ min: 0, max: 12 }), hour: fc.integer({ min: 0, max: 9 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => all.map(({ quantity, hour }, index) => part(String(index), quantity, hour)));

/** Some say what is the least that is of use. */
const choosy = fc.tuple(parts, fc.infiniteStream(fc.option(fc.nat(11)))).map(([all, chance]) =>
  all.map((one): SharedPart => {
    const drawn = chance.next().value as number | null;
    return { ...one, minimum: drawn === null || one.quantity === 0 ? null : (drawn % one.quantity) + 1 };
  }),
);

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

  it('keeps everybody at the least that is of use while the others can bear it', () => {
    expect(shareShortage([part('bound', 10, 1, 8), part('free', 10, 2)], 10)).toEqual(
      new Map([
        ['bound', 2],
        ['free', 8],
      ]),
    );
    expect(shareShortage([part('large', 10, 1, 8), part('small', 4, 2, 4)], 3)).toEqual(
      new Map([
        ['large', 0],
        ['small', 4],
      ]),
    );
  });

  it('leaves no part between nothing and its minimum, and nobody goes without who need not', () => {
    fc.assert(
      fc.property(choosy, fc.nat(70), (all, missing) => {
        const cuts = shareShortage(all, missing);
        const total = all.reduce((sum, { quantity }) => sum + quantity, 0);
        const lost = [...cuts.values()].reduce((sum, cut) => sum + cut, 0);
        for (const { id, quantity, minimum } of all) expect(isOfNoUse(quantity - cuts.get(id)!, minimum)).toBe(false);
        expect(lost).toBeGreaterThanOrEqual(Math.min(missing, total));
        const slack = all.reduce((sum, { quantity, minimum }) => sum + quantity - (minimum ?? 0), 0);
        if (missing <= slack) expect(lost).toBe(missing);
        expect(shareShortage(all.toReversed(), missing)).toEqual(cuts);
      }),
    );
  });

  it('holds the minimum of a line over all of its parts', () => {
    const own = [
      { ...part('first', 8, 1, 8), lineId: 'line' },
      { ...part('raised', 2, 1, 8), lineId: 'line' },
    ];
    expect([...cutsOf(own, 1)].toSorted()).toEqual([
      ['first', 0],
      ['raised', 1],
    ]);
    expect([...cutsOf(own, 3)].toSorted()).toEqual([
      ['first', 8],
      ['raised', 2],
    ]);
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
