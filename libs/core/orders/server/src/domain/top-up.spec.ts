import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { topUp, type GrowingLine } from './top-up';

const line = (lineId: string, more: Partial<GrowingLine> = {}): GrowingLine => ({
  ...{ lineId, orderId: `order ${lineId}`, offerId: `offer ${lineId}`, unitCents: 500 },
  ...{ orderedCents: 5_000, consentCents: 2_000, room: 100, available: 10, ...more },
});

/** One line for each order, each with goods of its own. */
const lines = fc
  .array(
    fc.record({
      unitCents: fc.integer({ min: 1, max: 9 }),
      orderedCents: fc.integer({ min: 1, max: 30 }),
      consentCents: fc.integer({ min: 0, max: 20 }),
      room: fc.integer({ min: 1, max: 3 }),
      available: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((one, index) => line(String(index), one)));

const most = (one: GrowingLine) => Math.min(one.available, one.room, Math.floor(one.consentCents / one.unitCents));
const share = (one: GrowingLine, units: number) => (units * one.unitCents) / one.orderedCents;

/** Every way to grow, the least largest share of those that reach. */
function best([first, ...rest]: readonly GrowingLine[], missing: number): number {
  if (!first) return missing <= 0 ? 0 : Infinity;
  const ways = Array.from({ length: most(first) + 1 }, (_, units) =>
    Math.max(share(first, units), best(rest, missing - units * first.unitCents)),
  );
  return Math.min(...ways);
}

describe('growing what buyers agreed to', () => {
  it('spreads it over those who agreed, and takes nobody who did not', () => {
    const grown = topUp([line('a'), line('b', { consentCents: 0 }), line('c')], 1_000);
    expect(grown).toEqual(
      new Map([
        ['a', 1],
        ['c', 1],
      ]),
    );
  });

  it('asks more of who ordered more, and grows the finest line of an order', () => {
    const big = line('big', { orderedCents: 50_000 });
    expect(topUp([line('small'), big], 1_000)).toEqual(new Map([['big', 2]]));
    const fine = line('fine', { orderId: big.orderId, unitCents: 100, orderedCents: 50_000 });
    expect(topUp([big, fine], 200)).toEqual(new Map([['fine', 2]]));
  });

  it('grows nobody when that does not reach', () => {
    expect(topUp([line('a'), line('b', { available: 0 })], 2_500)).toBeNull();
    expect(topUp([], 1)).toBeNull();
    const shared = { offerId: 'one', available: 1 };
    expect(topUp([line('a', shared), line('b', shared)], 1_000)).toBeNull();
  });

  it('reaches, keeps to what was agreed and left, and makes the largest share as small as it can be', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 40 }), (all, missing) => {
        const grown = topUp(all, missing);
        const least = best(all, missing);
        if (!grown) return expect(least).toBe(Infinity);
        const units = (one: GrowingLine) => grown.get(one.lineId) ?? 0;
        for (const one of all) expect(units(one)).toBeLessThanOrEqual(most(one));
        expect(all.reduce((sum, one) => sum + units(one) * one.unitCents, 0)).toBeGreaterThanOrEqual(missing);
        expect(Math.max(...all.map((one) => share(one, units(one))))).toBeCloseTo(least, 9);
      }),
    );
  });

  it('takes no unit that is not needed', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 40 }), (all, missing) => {
        const grown = topUp(all, missing);
        if (!grown) return;
        const cents = all.reduce((sum, one) => sum + (grown.get(one.lineId) ?? 0) * one.unitCents, 0);
        for (const one of all) if (grown.has(one.lineId)) expect(cents - one.unitCents).toBeLessThan(missing);
      }),
    );
  });
});
