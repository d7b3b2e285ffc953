import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, integer, property } from 'fast-check';
import { askDayOf, daysOf, lastDayOf, linesOf, mondayOf, weekAfter, type WeekUnit } from './week';

const MONDAY = '2026-07-13';
const unit: WeekUnit = {
  ...{ unitId: 'u', productName: 'Endive', unitLabel: 'Cagette', season: 'XXXxxxxxxXXX', pricedFrom: '2026-01-01' },
  ...{ usual: [0, 20, 0, 0, 30, 0, 0], exceptions: [], offers: [] },
};
const open: (day: string) => boolean = () => false;
const days = (one: WeekUnit, isClosed = open) =>
  linesOf(one, MONDAY, isClosed).map(({ day, proposed }) => [day, proposed]);

describe('the week that is proposed', () => {
  it('follows the usual week', () => {
    expect(days(unit)).toEqual([
      ['2026-07-14', 20],
      ['2026-07-17', 30],
    ]);
  });

  it('an exception wins over the usual quantity, also with none at all', () => {
    const exceptions = [
      { day: '2026-07-14', quantity: 0 },
      { day: '2026-07-18', quantity: 5 },
    ];
    expect(days({ ...unit, exceptions })).toEqual([
      ['2026-07-17', 30],
      ['2026-07-18', 5],
    ]);
  });

  it('what is on sale already is proposed as it is, and no other quantity for its days', () => {
    const offers = [{ id: 'o', from: '2026-07-13', to: '2026-07-15', declared: 12, taken: 4 }];
    expect(linesOf({ ...unit, offers }, MONDAY, open)).toMatchObject([
      { day: '2026-07-13', lastDay: '2026-07-15', proposed: 12, taken: 4, offerId: 'o' },
      { day: '2026-07-17', proposed: 30, offerId: null },
    ]);
  });

  it.each([
    ['out of season', { season: 'XXXxxx-xxXXX' }],
    ['without a price', { pricedFrom: null }],
    ['with a price that begins later', { pricedFrom: '2026-08-01' }],
    ['without a usual week', { usual: null }],
  ] as const)('%s, nothing is proposed', (_, change) => {
    expect(days({ ...unit, ...change })).toEqual([]);
  });

  it('a closed day is passed over', () => {
    expect(days(unit, (day) => day === '2026-07-14')).toEqual([['2026-07-17', 30]]);
  });

  it('any day belongs to the week of its Monday, and is asked about in the week before', () => {
    const day = integer({ min: 0, max: 4000 }).map((n) =>
      new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10),
    );
    assert(
      property(day, constantFrom(1, 2, 3, 4, 5, 6, 7), (one, weekday) => {
        const monday = mondayOf(one);
        const asked = askDayOf(monday, weekday);
        return daysOf(monday).includes(one) && monday <= one && one <= lastDayOf(monday) && weekAfter(asked) === monday;
      }),
    );
  });

  it('proposes each day once and never nothing', () => {
    assert(
      property(array(integer({ min: 0, max: 50 }), { minLength: 7, maxLength: 7 }), (usual) => {
        const lines = linesOf({ ...unit, usual }, MONDAY, open);
        return (
          new Set(lines.map(({ day }) => day)).size === lines.length && lines.every(({ proposed }) => proposed > 0)
        );
      }),
    );
  });
});
