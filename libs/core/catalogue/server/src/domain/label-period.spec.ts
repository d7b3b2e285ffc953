import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { labelsShown, type LabelPeriod } from './label-period';

const AB: LabelPeriod = ['ab', '2026-01-01', '2026-07-09'];
const NEXT: LabelPeriod = ['ab', '2026-07-10', '2027-07-09'];

describe('the labels shown', () => {
  it('are those that hold now and when the goods come', () =>
    expect(labelsShown([AB], '2026-07-09', '2026-07-08')).toEqual(['ab']));
  it('leave out what ends before the goods come', () =>
    expect(labelsShown([AB], '2026-07-10', '2026-07-08')).toEqual([]));
  it('leave out what has ended, even for goods of days gone by', () =>
    expect(labelsShown([AB], '2026-07-09', '2026-07-10')).toEqual([]));
  it('leave out what has not begun', () => expect(labelsShown([NEXT], '2026-07-10', '2026-07-09')).toEqual([]));
  it('keep what is renewed in between', () =>
    expect(labelsShown([AB, NEXT], '2026-07-10', '2026-07-09')).toEqual(['ab']));

  it('never name one that no certificate backs today', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((days) => new Date(Date.UTC(2026, 6, 1 + days)).toISOString().slice(0, 10));
    const period = fc.tuple(fc.constantFrom('ab', 'hve'), day, day);
    fc.assert(
      fc.property(fc.array(period), day, day, (periods, wanted, today) => {
        for (const label of labelsShown(periods, wanted, today))
          expect(periods.some(([name, from, to]) => name === label && from <= today && today <= to)).toBe(true);
      }),
    );
  });
});
