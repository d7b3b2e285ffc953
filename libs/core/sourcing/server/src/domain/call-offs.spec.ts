import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptWord, leftFor, mustBeWithin, type Called } from './call-offs';
import { weekOf } from './calendar';
import { termsLike } from './sample';
import { agreedPrice, deliveryDays, differences, seasonBand, termsFaults } from './terms';

const call = (day: string, units: number): Called => ({ day, units });
const measured = (day: string, units: number, ordered = units, delivered = ordered) => ({
  day,
  units,
  ordered,
  delivered,
});

describe('call-offs', () => {
  const terms = termsLike();

  it('are refused outside the season, its days, its notice and its band, in words that say why', () => {
    const refused =
      (wanted: Called, today = '2026-07-06') =>
      () =>
        mustBeWithin(terms, [call('2026-07-14', 3)], wanted, today);
    expect(refused(call('2026-08-04', 1))).toThrow('outside-season');
    expect(refused(call('2026-07-15', 1))).toThrow('not-a-delivery-day');
    expect(refused(call('2026-07-14', 1), '2026-07-13')).toThrow('notice-too-short');
    expect(refused(call('2026-07-17', 3))).toThrow('above-band');
    refused(call('2026-07-17', 2))();
    refused(call('2026-07-21', 5))();
  });

  it('never exceed the band, whatever is tried', () => {
    const days = deliveryDays(terms);
    const tries = fc.array(fc.tuple(fc.constantFrom(...days), fc.integer({ min: 1, max: 7 })), { maxLength: 40 });
    for (const band of ['week', 'total'] as const)
      fc.assert(
        fc.property(tries, (wanted) => {
          const bounded = termsLike({ band, max: band === 'week' ? 5 : 20 });
          const taken: Called[] = [];
          for (const [day, units] of wanted) {
            try {
              mustBeWithin(bounded, taken, call(day, units), '2026-07-01');
              taken.push(call(day, units));
            } catch {
              expect(units).toBeGreaterThan(leftFor(bounded, taken, day));
            }
          }
          const sums = Object.values(Object.groupBy(taken, ({ day }) => (band === 'week' ? weekOf(day) : 'all')));
          for (const same of sums)
            expect(same!.reduce((all, { units }) => all + units, 0)).toBeLessThanOrEqual(bounded.max);
        }),
      );
  });

  it('are measured week by week, until yesterday: more in one does not make up for less in another', () => {
    const calls = [measured('2026-07-07', 5), measured('2026-07-14', 1, 1, 0), measured('2026-07-21', 2)];
    expect(keptWord(terms, calls, '2026-07-18')).toEqual({
      due: 4,
      calledOfDue: 3,
      calledBp: 7_500,
      ordered: 6,
      delivered: 5,
      deliveredBp: 8_333,
    });
    expect(keptWord(terms, [], '2026-07-06')).toMatchObject({ due: 0, calledBp: null, deliveredBp: null });
  });

  it('of a whole season fall due with its days of delivery', () => {
    const total = termsLike({ band: 'total', min: 16, max: 40 });
    expect(keptWord(total, [measured('2026-07-07', 3)], '2026-07-18')).toMatchObject({ due: 8, calledOfDue: 3 });
  });

  it('never measure more than all, whatever was called', () => {
    const calls = fc.array(fc.tuple(fc.constantFrom(...deliveryDays(terms)), fc.nat(9), fc.nat(9), fc.nat(9)), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(calls, fc.constantFrom(...deliveryDays(terms)), (all, today) => {
        const kept = keptWord(
          terms,
          all.map(([day, units, ordered, delivered]) => measured(day, units, ordered, delivered)),
          today,
        );
        expect(kept.calledOfDue).toBeLessThanOrEqual(kept.due);
        expect(kept.delivered).toBeLessThanOrEqual(kept.ordered);
      }),
    );
  });
});

describe('terms', () => {
  it('hold together', () => {
    expect(termsFaults(termsLike())).toEqual([]);
    expect(termsFaults(termsLike({ max: 1 }))).toEqual([['max', 'band-invalid']]);
    expect(termsFaults(termsLike({ endsOn: '2026-07-05' }))).toEqual([['endsOn', 'season-invalid']]);
    expect(termsFaults(termsLike({ endsOn: '2026-07-06' }))).toEqual([['weekdays', 'days-missing']]);
    expect(termsFaults(termsLike({ floor: '8.00' }))).toEqual([['pricing', 'formula-useless']]);
    expect(termsFaults(termsLike({ pricing: 'market' }))).toEqual([['pricing', 'formula-missing']]);
    const market = { pricing: 'market', marketBp: 9_000, floor: '8.00', ceiling: '9.00' } as const;
    expect(termsFaults(termsLike(market))).toEqual([['unitPrice', 'price-band-invalid']]);
  });

  it('price by their formula, always between floor and ceiling', () => {
    const market = termsLike({ pricing: 'market', marketBp: 9_000, floor: '8.00', ceiling: '11.00' });
    expect([null, '10.00', '1.00', '99.00'].map((price) => agreedPrice(market, price))).toEqual([
      '9.50',
      '9.00',
      '8.00',
      '11.00',
    ]);
    expect(agreedPrice(termsLike(), '10.00')).toBe('9.50');
  });

  it('bound a season by its weeks, or as a whole', () => {
    expect(seasonBand(termsLike())).toEqual({ min: 8, max: 20 });
    expect(seasonBand(termsLike({ band: 'total', min: 10, max: 30 }))).toEqual({ min: 10, max: 30 });
  });

  it('say what a version changes', () => {
    expect(differences(termsLike(), termsLike({ max: 6, weekdays: [5] }))).toEqual([
      { field: 'max', before: '5', after: '6' },
      { field: 'weekdays', before: '2,5', after: '5' },
    ]);
  });
});
