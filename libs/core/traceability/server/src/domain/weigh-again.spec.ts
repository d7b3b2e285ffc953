import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { traceabilitySettings, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import { handOver } from './hand-over';
import { holdingsAfter } from './holdings';
import type { Movement, Party } from './movement';
import { weighAgain, type PartInPlace } from './weigh-again';
import { goodsInPlace } from './whereabouts';

const settings = traceabilitySettings.defaults as unknown as TraceabilitySettings;
const [farm, hub, van, inn] = ['farm', 'hub', 'van', 'inn'].map((id): Party => ({ id, name: id })) as [
  Party,
  Party,
  Party,
  Party,
];

/** Prepared in one lot or several, and fetched to the hub. */
function fetched(lots: readonly { readonly count: number; readonly netMassG: number }[]): Movement[] {
  const ledger = lots.map((lot, index): Movement => ({
    ...{ kind: 'prepared', allocationId: 'a', lotId: `l${index}`, from: null, to: farm },
    ...lot,
  }));
  return [...ledger, ...handOver('collected', holdingsAfter(ledger), hub)];
}

const partOf = (ledger: readonly Movement[], isAgreed = true): PartInPlace => ({
  ...{ allocationId: 'a', productName: 'Gigot', pricing: 'kg', nominalMassG: null, isAgreed },
  holdings: goodsInPlace(ledger),
});
const again = (ledger: readonly Movement[], netMassG: number, isAgreed = true) =>
  weighAgain([partOf(ledger, isAgreed)], [{ allocationId: 'a', netMassG }], settings);
const massOf = (movements: readonly { readonly netMassG: number }[]) =>
  movements.reduce((sum, { netMassG }) => sum + netMassG, 0);

const lots = fc.array(
  fc.record({ count: fc.integer({ min: 1, max: 9 }), netMassG: fc.integer({ min: 1, max: 9_000 }) }),
  { minLength: 1, maxLength: 3 },
);
const weighings = fc.array(fc.record({ netMassG: fc.integer({ min: 30, max: 20_000 }), isAgreed: fc.boolean() }), {
  maxLength: 5,
});

describe('goods that are weighed again in a hub', () => {
  it('whatever is weighed, where and however often: the last at the agreed point is what is loaded and delivered', () => {
    fc.assert(
      fc.property(lots, weighings, (made, all) => {
        const ledger = fetched(made);
        for (const { netMassG, isAgreed } of all) ledger.push(...again(ledger, netMassG, isAgreed));
        const last = all.findLast(({ isAgreed }) => isAgreed)?.netMassG ?? massOf(made);
        const loaded = handOver('loaded', goodsInPlace(ledger), van);
        ledger.push(...loaded);
        ledger.push(
          ...handOver(
            'delivered',
            holdingsAfter(ledger).filter(({ party }) => party.id === 'van'),
            inn,
          ),
        );
        const delivered = ledger.filter(({ kind }) => kind === 'delivered');
        expect([massOf(loaded), massOf(delivered)]).toEqual([last, last]);
        expect(holdingsAfter(ledger).every(({ party }) => party.id === 'inn')).toBe(true);
        expect(ledger.filter(({ kind }) => kind === 'weighed')).toHaveLength(all.length * made.length);
      }),
    );
  });

  it('elsewhere than agreed: the fact says what the scales said, and the goods weigh what they did', () => {
    expect(again(fetched([{ count: 1, netMassG: 1_920 }]), 1_870, false)).toMatchObject([
      { kind: 'weighed', from: hub, to: hub, netMassG: 1_920, weighing: { beforeG: 1_920, scaleG: 1_870 } },
    ]);
  });

  it('refuses what is not there, what is unknown or said twice, and what no scales say', () => {
    const ledger = fetched([{ count: 1, netMassG: 2_000 }]);
    const gone = [...ledger, ...handOver('loaded', goodsInPlace(ledger), van)];
    expect(() => again(gone, 2_000)).toThrow('traceability.goods-not-there');
    expect(() => weighAgain([], [{ allocationId: 'a', netMassG: 1 }], settings)).toThrow('traceability.part-unknown');
    const twice = [1, 2].map((netMassG) => ({ allocationId: 'a', netMassG }));
    expect(() => weighAgain([partOf(ledger)], twice, settings)).toThrow('traceability.part-repeated');
    const lamb = { ...partOf(ledger), nominalMassG: 2_000 };
    for (const netMassG of [0, 999, 4_001])
      expect(() => weighAgain([lamb], [{ allocationId: 'a', netMassG }], settings)).toThrow('traceability.mass-absurd');
  });
});
