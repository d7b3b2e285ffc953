import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frenchDayOf } from './french-day';

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it('is read in words, with its weekday or without', () => {
    fc.assert(
      fc.property(days, (iso) => {
        const inWords = (more: object) =>
          new Date(iso).toLocaleDateString('fr-FR', {
            ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
            ...more,
          });
        const written = [inWords({}), inWords({ weekday: 'long' }), inWords({}).toUpperCase()];
        expect(written.map(frenchDayOf)).toEqual([iso, iso, iso]);
        expect(frenchDayOf(inWords({}).replace(/^1 /, '1er '))).toBe(iso);
      }),
    );
  });

  it('is read from two digits of the year, from any stroke, and with the hour that a spreadsheet adds', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.', ' '), (iso, stroke) => {
        const [year, month, day] = iso.split('-') as [string, string, string];
        const bare = [Number(day), Number(month)].join(stroke);
        const written = [
          [day, month, year].join(stroke),
          `${bare}${stroke}${year.slice(2)}`,
          `${bare}${stroke}${year} 00:00`,
          `${iso}T00:00:00Z`,
        ];
        expect(written.map(frenchDayOf)).toEqual(written.map(() => iso));
      }),
    );
  });

  it('is a day of the calendar or none, whatever the numbers', () => {
    const number = fc.nat(99);
    fc.assert(
      fc.property(number, number, number, (day, month, year) => {
        const last = month >= 1 && month <= 12 ? new Date(Date.UTC(2000 + year, month, 0)).getUTCDate() : 0;
        const isOne = day >= 1 && day <= last;
        expect(frenchDayOf(`${day}/${month}/${2000 + year}`) !== null).toBe(isOne);
      }),
    );
  });

  it.each([
    ...[
      '',
      '29/02/2025',
      '31/04/2026',
      '00/01/2026',
      '07/25/2026',
      '2026-02-30',
      '30 février 2026',
      '10 thermidor 2026',
    ],
    ...[
      '46213',
      '10/07',
      '10/07/026',
      '10/07/20266',
      '١٠/٠٧/٢٠٢٦',
      '10/-7/2026',
      '10/07/2026\u0000',
      'le 10/07/2026 ou le 11/07/2026',
    ],
  ])('is not %j', (text) => expect(frenchDayOf(text)).toBeNull());
});
