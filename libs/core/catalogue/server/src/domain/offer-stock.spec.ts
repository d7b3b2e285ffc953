import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, double, integer, property, record } from 'fast-check';
import { offeredOf, stockOf, type HeldUnits, type SafetyRule } from './offer-stock';

const CONFIRMED = new Date('2026-07-06T06:00:00Z');
const after = (hours: number) => new Date(CONFIRMED.getTime() + hours * 3_600_000);
const USUAL: SafetyRule = { onDemandBelow: 0.2, fullFrom: 0.6, least: 0.5 };
const share = double({ min: 0, max: 1, noNaN: true });
const rules = record({ onDemandBelow: share, fullFrom: share, least: share });
const trusts = record({ halfLifeDays: integer({ min: 1, max: 60 }), fillRate: share }).map((trust) => ({
  ...{ ...trust, confirmedAt: CONFIRMED },
}));
const hours = integer({ min: 0, max: 24 * 90 });
const units = integer({ min: 0, max: 2_000 });

describe('what is offered of a declaration', () => {
  it('is all of it while it is believed, then evenly less, to the nearest unit', () => {
    expect([1, 0.6, 0.5, 0.4, 0.3, 0.2, 0].map((confidence) => offeredOf(40, confidence, USUAL))).toEqual([
      40, 40, 35, 30, 25, 20, 20,
    ]);
    expect(offeredOf(1, 0.2, USUAL)).toBe(1);
    expect(offeredOf(3, 0.2, USUAL)).toBe(2);
  });

  it('is always all of it where a territory asks for no margin', () => {
    expect(offeredOf(40, 0.01, { ...USUAL, fullFrom: 0 })).toBe(40);
    expect(offeredOf(40, 0.01, { ...USUAL, least: 1 })).toBe(40);
  });

  it('changes once a day, at the hour of the confirmation', () => {
    const of = (hours: number) => stockOf({ declared: 40, taken: 0 }, trust, USUAL, after(hours)).offered;
    const trust = { confirmedAt: CONFIRMED, halfLifeDays: 2, fillRate: 1 };
    expect([of(0), of(47), of(48), of(71), of(72)]).toEqual([40, 40, 35, 35, 28]);
  });

  it('is no more than what its producer keeps for here, and a used-up part is asked of nobody', () => {
    const trust = { confirmedAt: CONFIRMED, halfLifeDays: 2, fillRate: 1 };
    const of = (taken: number, most: number | null, at = after(0)) => {
      const { offered, available, isOnDemand } = stockOf({ declared: 40, taken, most }, trust, USUAL, at);
      return [offered, available, isOnDemand];
    };
    expect(of(4, 30)).toEqual([30, 26, false]);
    expect(of(30, 30)).toEqual([30, 0, false]);
    expect(of(34, 30)).toEqual([30, 0, false]);
    expect(of(4, 30, after(24 * 30))).toEqual([20, 26, true]);
    expect(of(4, 50)).toEqual(of(4, null));
  });

  it('never grows with time, nor shrinks with trust or with what is declared', () => {
    assert(
      property(units, units, share, share, rules, (a, b, low, high, rule) => {
        const [fewer, more, less, surer] = [Math.min(a, b), Math.max(a, b), Math.min(low, high), Math.max(low, high)];
        return (
          offeredOf(fewer, less, rule) <= offeredOf(more, less, rule) &&
          offeredOf(more, less, rule) <= offeredOf(more, surer, rule) &&
          offeredOf(more, surer, rule) <= more
        );
      }),
    );
  });

  it('whatever is taken as it is shown, no more than was declared is ever taken, and what was taken stays', () => {
    const buyer = record({ hours: integer({ min: 0, max: 72 }), part: share });
    assert(
      property(
        units,
        trusts,
        rules,
        constantFrom(1, 5, 30),
        buyer,
        (declared, trust, rule, times, { part, hours: apart }) => {
          let held: HeldUnits = { declared, taken: 0 };
          for (let time = 0; time < times; time += 1) {
            const stock = stockOf(held, trust, rule, after(time * apart));
            if (stock.isOnDemand) continue;
            const more = Math.floor(stock.available * part);
            held = { declared, taken: held.taken + more };
            if (held.taken > declared || (more > 0 && held.taken > stock.offered)) return false;
          }
          return true;
        },
      ),
    );
  });

  it('is asked for, not sold out, when only what is no longer believed is left', () => {
    const trust = { confirmedAt: CONFIRMED, halfLifeDays: 2, fillRate: 1 };
    const taken = (taken: number) => stockOf({ declared: 40, taken }, trust, USUAL, after(72));
    expect(taken(20)).toMatchObject({ offered: 28, available: 8, isOnDemand: false });
    expect(taken(30)).toMatchObject({ offered: 28, available: 10, isOnDemand: true });
    expect(taken(40)).toMatchObject({ available: 0, isOnDemand: false });
  });

  it('is on demand below the threshold, as before', () => {
    assert(
      property(trusts, hours, integer({ min: 1, max: 500 }), (trust, age, declared) => {
        const { confidence, isOnDemand, available } = stockOf({ declared, taken: 0 }, trust, USUAL, after(age));
        return confidence >= USUAL.onDemandBelow ? available <= declared : isOnDemand && available === declared;
      }),
    );
  });
});
