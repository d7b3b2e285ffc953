import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distance, writtenCommune } from './commune-name';
import { degreesOf, pairOf, righted } from './coordinates';
import { frenchDayOf } from './french-day';
import { frenchNumberOf } from './french-number';
import { harmless } from './harmless-text';
import { fromLambert93, isLambert93 } from './lambert93';
import { phoneOf, phonesIn } from './phone';
import { isSiret } from './siret';
import { writtenSiret } from './written-siret';
import { yesOrNo } from './yes-or-no';

const anything = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'0123456789 .,eE+-/()') }),
);
const sirets = fc
  .tuple(fc.nat(99_999_999), fc.nat(9999), fc.nat(9), fc.nat(9))
  .map(([a, b, c, d]) => `${String(a).padStart(8, '0')}${c}${String(b).padStart(4, '0')}${d}`)
  .filter(isSiret);

describe('the parsers of cells', () => {
  it('never throw, whatever a cell holds', () => {
    const parsers = [
      writtenSiret,
      writtenCommune,
      degreesOf,
      pairOf,
      frenchDayOf,
      frenchNumberOf,
      harmless,
      phoneOf,
      phonesIn,
      yesOrNo,
    ];
    fc.assert(
      fc.property(anything, (text) => {
        for (const parser of parsers) expect(() => parser(text)).not.toThrow();
      }),
    );
  });

  it('never invent a SIRET: its digits were in the cell, zeros at the start aside', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = writtenSiret(text);
        if (!('siret' in read)) return;
        expect(isSiret(read.siret)).toBe(true);
        expect(text.replace(/\D/g, '')).toContain(read.siret.replace(/^0{1,2}/, ''));
      }),
    );
  });

  it('read back a SIRET as it is, spaced, folded or without its zeros', () => {
    fc.assert(
      fc.property(sirets, (siret) => {
        const spaced = siret.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ');
        for (const text of [siret, spaced, ` ${siret}.0`]) expect(writtenSiret(text)).toMatchObject({ siret });
        if (siret.startsWith('0')) return;
        expect(writtenSiret(`${siret[0]},${siret.slice(1)}E+13`)).toMatchObject({ siret });
      }),
      { numRuns: 30 },
    );
  });

  it('refuse a SIRET of which a spreadsheet kept fewer digits', () => {
    fc.assert(
      fc.property(sirets, fc.integer({ min: 2, max: 12 }), (siret, kept) => {
        expect(writtenSiret(`${siret[0]},${siret.slice(1, kept + 1)}E+13`)).toEqual({ fault: 'siret-rounded' });
      }),
      { numRuns: 30 },
    );
  });

  it('read back a French number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
        const number = hundredths / 100;
        expect(frenchNumberOf(number.toLocaleString('fr-FR', { minimumFractionDigits: 2 }).replace('−', '-'))).toBe(
          number,
        );
      }),
    );
    expect([frenchNumberOf('1 234,50'), frenchNumberOf('1.234,50'), frenchNumberOf('12 %')]).toEqual([
      1234.5,
      1234.5,
      null,
    ]);
  });

  it('read back a day, and no day that is none', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect([iso, iso.split('-').reverse().join('/')].map(frenchDayOf)).toEqual([iso, iso]);
      }),
    );
    expect(['31/02/2026', '32/01/2026', '2026-13-01', '0', 'hier'].map(frenchDayOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('write a telephone once and for all', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const phone = phoneOf(text);
        if (phone) expect(phoneOf(phone)).toBe(phone);
      }),
    );
  });

  it('leave nothing that a spreadsheet or a page would run, and nothing to do the second time', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('', '=', '+', '@', '<b>', '<script>'), (text, before) => {
        const once = harmless(before + text).text;
        expect(once).not.toMatch(/^[=+@|-]|[<>]/);
        expect(harmless(once).text).toBe(once);
      }),
    );
  });

  it('find the origin of Lambert-93 where IGN puts it', () => {
    expect(fromLambert93(700_000, 6_600_000)).toEqual({ latitude: 46.5, longitude: 3 });
    expect(isLambert93(700_000, 6_600_000)).toBe(true);
  });

  it('right swapped coordinates and leave right ones alone', () => {
    const mainland = fc.tuple(
      fc.double({ min: 42, max: 51, noNaN: true }),
      fc.double({ min: -5, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(mainland, ([latitude, longitude]) => {
        expect(righted(latitude, longitude, '62588')).toEqual({ latitude, longitude, how: 'as-written' });
        expect(righted(longitude, latitude, '62588')).toEqual({ latitude, longitude, how: 'swapped' });
      }),
    );
  });

  it('measure misspellings alike both ways', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abc '), maxLength: 8 });
    fc.assert(fc.property(words, words, (a, b) => expect(distance(a, b, 9)).toBe(distance(b, a, 9))));
    expect(distance('etaples', 'etapels', 2)).toBe(1);
  });
});
