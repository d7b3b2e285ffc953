import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handOver } from './hand-over';
import { holdingsAfter } from './holdings';
import type { Movement, Party } from './movement';
import { goodsInPlace, goodsOnTheWay, goodsToHandOver } from './whereabouts';

const party = (id: string): Party => ({ id, name: id });
const [farm, hub, van, inn] = ['farm', 'hub', 'van', 'inn'].map(party) as [Party, Party, Party, Party];
const prepared = (count: number, netMassG: number): Movement => ({
  ...{ kind: 'prepared', allocationId: 'a', lotId: 'l', from: null, to: farm },
  ...{ count, netMassG },
});

/** Collected, loaded, handed over as far as the buyer takes it, and the rest brought back. */
function trip(count: number, netMassG: number, taken: number): Movement[] {
  const ledger = [prepared(count, netMassG)];
  ledger.push(...handOver('collected', holdingsAfter(ledger), hub));
  ledger.push(...handOver('loaded', goodsInPlace(ledger), van));
  if (taken > 0) ledger.push(...handOver('delivered', goodsOnTheWay(ledger), inn, new Map([['a', taken]])));
  if (taken < count) ledger.push(...handOver('returned', goodsOnTheWay(ledger), hub));
  return ledger;
}

describe('where goods are', () => {
  it('is the hub, then the van', () => {
    const ledger = [prepared(3, 900)];
    expect(goodsToHandOver(ledger)).toEqual([]);
    ledger.push(...handOver('collected', holdingsAfter(ledger), hub));
    expect(goodsInPlace(ledger)).toMatchObject([{ party: hub, count: 3 }]);
    ledger.push(...handOver('loaded', goodsInPlace(ledger), van));
    expect(goodsInPlace(ledger)).toEqual([]);
    expect(goodsOnTheWay(ledger)).toMatchObject([{ party: van, count: 3, netMassG: 900 }]);
  });

  it('after a trip, is the buyer or the hub, down to the last unit and the last gram', () => {
    const trips = fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 99_999 }))
      .chain(([count, grams]) => fc.tuple(fc.constant(count), fc.constant(grams), fc.integer({ min: 0, max: count })));
    fc.assert(
      fc.property(trips, ([count, grams, taken]) => {
        const ledger = trip(count, grams, taken);
        const held = holdingsAfter(ledger);
        expect(goodsOnTheWay(ledger)).toEqual([]);
        expect(held.every((one) => [hub.id, inn.id].includes(one.party.id))).toBe(true);
        expect(held.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        expect(held.reduce((sum, one) => sum + one.netMassG, 0)).toBe(grams);
        expect(goodsInPlace(ledger).reduce((sum, one) => sum + one.count, 0)).toBe(count - taken);
      }),
    );
  });
});
