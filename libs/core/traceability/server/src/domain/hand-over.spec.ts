import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handOver } from './hand-over';
import { holdingsAfter, type Holding } from './holdings';
import type { Movement } from './movement';

const farm = { id: 'farm', name: 'Ferme du Bois' };
const hub = { id: 'hub', name: 'Plateforme' };
const buyer = { id: 'buyer', name: 'Le Phare' };

const prepared = (allocationId: string, count: number, netMassG: number): Movement => ({
  kind: 'prepared',
  allocationId,
  lotId: `lot ${allocationId}`,
  from: null,
  to: farm,
  count,
  netMassG,
});

const crates = fc.uniqueArray(
  fc.record({ id: fc.uuid(), count: fc.integer({ min: 1, max: 500 }), mass: fc.nat(900_000) }),
  {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 12,
  },
);

describe('The ledger of goods', () => {
  it('conserves count and mass through any sequence of partial deliveries', () => {
    fc.assert(
      fc.property(crates, fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 20 }), (parts, percents) => {
        const ledger = parts.map(({ id, count, mass }) => prepared(id, count, mass));
        ledger.push(...handOver('collected', holdingsAfter(ledger), hub));
        for (const percent of percents) ledger.push(...someDelivered(ledger, percent));
        expect(totals(holdingsAfter(ledger))).toEqual(totals(holdingsAfter(ledger.slice(0, parts.length))));
      }),
    );
  });

  it('never leaves a place with less than nothing, nor with mass and no goods', () => {
    fc.assert(
      fc.property(crates, fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 20 }), (parts, percents) => {
        const ledger = parts.map(({ id, count, mass }) => prepared(id, count, mass));
        ledger.push(...handOver('collected', holdingsAfter(ledger), hub));
        for (const percent of percents) ledger.push(...someDelivered(ledger, percent));
        for (const { count, netMassG } of holdingsAfter(ledger)) {
          expect(count).toBeGreaterThan(0);
          expect(netMassG).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('says who holds what', () => {
    const ledger = [prepared('a', 10, 1003)];
    ledger.push(...handOver('collected', holdingsAfter(ledger), hub));
    ledger.push(...handOver('delivered', holdingsAfter(ledger), buyer, new Map([['a', 3]])));
    expect(holdingsAfter(ledger)).toEqual([
      { allocationId: 'a', lotId: 'lot a', party: hub, count: 7, netMassG: 702 },
      { allocationId: 'a', lotId: 'lot a', party: buyer, count: 3, netMassG: 301 },
    ]);
  });
});

describe('Handing goods over', () => {
  it('refuses more than what is there', () => {
    const inHand = [{ allocationId: 'a', lotId: 'l', party: hub, count: 2, netMassG: 500 }];
    expect(() => handOver('delivered', inHand, buyer, new Map([['a', 3]]))).toThrow('traceability.goods-not-there');
    expect(() => handOver('delivered', inHand, buyer, new Map([['other', 1]]))).toThrow('traceability.goods-not-there');
  });

  it('refuses to hand over nothing at all', () => {
    const inHand = [{ allocationId: 'a', lotId: 'l', party: hub, count: 2, netMassG: 500 }];
    expect(() => handOver('delivered', [], buyer)).toThrow('traceability.goods-not-there');
    expect(() => handOver('delivered', inHand, buyer, new Map([['a', 0]]))).toThrow('traceability.goods-not-there');
  });

  it('empties the lots of an allocation one after the other', () => {
    const inHand = [
      { allocationId: 'a', lotId: 'old', party: hub, count: 2, netMassG: 500 },
      { allocationId: 'a', lotId: 'new', party: hub, count: 4, netMassG: 1001 },
    ];
    const movements = handOver('delivered', inHand, buyer, new Map([['a', 3]]));
    expect(movements.map(({ lotId, count, netMassG }) => [lotId, count, netMassG])).toEqual([
      ['old', 2, 500],
      ['new', 1, 250],
    ]);
  });
});

/** Hands over some of what is left at the hub; nothing when nothing is. */
function someDelivered(ledger: readonly Movement[], percent: number): Movement[] {
  const inHand = holdingsAfter(ledger).filter(({ party }) => party.id === hub.id);
  const counts = new Map(inHand.map(({ allocationId, count }) => [allocationId, Math.floor((count * percent) / 100)]));
  if ([...counts.values()].every((count) => count === 0)) return [];
  return handOver('delivered', inHand, buyer, counts);
}

function totals(holdings: readonly Holding[]): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {};
  for (const { allocationId, count, netMassG } of holdings) {
    const [counted, weighed] = sums[allocationId] ?? [0, 0];
    sums[allocationId] = [counted + count, weighed + netMassG];
  }
  return sums;
}
