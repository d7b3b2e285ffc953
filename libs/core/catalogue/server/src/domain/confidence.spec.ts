import { describe, expect, it } from '@jest/globals';
import { assert, double, integer, property } from 'fast-check';
import { confidenceOf } from './confidence';

const HOUR_MS = 3_600_000;
const CONFIRMED = new Date('2026-07-06T06:00:00Z');
const after = (hours: number) => new Date(CONFIRMED.getTime() + hours * HOUR_MS);
const hours = integer({ min: 0, max: 24 * 400 });
const halfLifeDays = integer({ min: 1, max: 90 });
const fillRate = double({ min: 0.01, max: 1, noNaN: true });

describe('the confidence in an offer', () => {
  it('is the producer’s fill rate at first, and half of it after one half-life', () => {
    const trust = { confirmedAt: CONFIRMED, halfLifeDays: 2, fillRate: 0.9 };
    expect(confidenceOf(trust, CONFIRMED)).toBeCloseTo(0.9);
    expect(confidenceOf(trust, after(48))).toBeCloseTo(0.45);
    expect(confidenceOf(trust, after(96))).toBeCloseTo(0.225);
  });

  it('is never more than before when time goes by', () => {
    assert(
      property(hours, hours, halfLifeDays, fillRate, (one, other, days, rate) => {
        const trust = { confirmedAt: CONFIRMED, halfLifeDays: days, fillRate: rate };
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
        return confidenceOf(trust, after(later)) <= confidenceOf(trust, after(sooner));
      }),
    );
  });

  it('grows with what keeps longer and with promises kept, and stays between 0 and 1', () => {
    assert(
      property(hours, halfLifeDays, fillRate, (age, days, rate) => {
        const of = (halfLife: number, share: number) =>
          confidenceOf({ confirmedAt: CONFIRMED, halfLifeDays: halfLife, fillRate: share }, after(age));
        const value = of(days, rate);
        return value >= 0 && value <= 1 && of(days + 1, rate) >= value && of(days, 1) >= value;
      }),
    );
  });

  it('takes a confirmation that lies ahead of the clock for a fresh one', () => {
    expect(confidenceOf({ confirmedAt: CONFIRMED, halfLifeDays: 2, fillRate: 1 }, after(-5))).toBe(1);
  });
});
