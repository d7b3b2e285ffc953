import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SHELF } from '../corpus/shelf';
import { judgeLine } from './judge-line';
import { readNote } from './read-note';

const LONGEST_PASTE = 5_000;
const MOST_MS = 1_000;
const WORDS = [
  '3',
  '½',
  '1,5',
  'kg',
  'cagettes',
  'de',
  'tomates',
  'persil',
  'pas',
  'non',
  'comme',
  'mardi',
  '\n',
  ',',
  'x',
  '-',
  'douzaine',
  'deux',
  'et',
  'ou',
  'sauf',
  '2-3',
  'bidule',
  '1/2',
];
/** Words that say a number without figures. */
const NUMERALS =
  /[½¼¾]|douz|quinz|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|dozen|demi|quart|moitie|half|dizaine|one|two|three|four|five|eight|ten|nine|seven|un/i;

const notes = fc.oneof(
  fc.string({ maxLength: 300, unit: 'grapheme' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

describe('reading a note', () => {
  it('never fails, whatever is pasted, and its lines stand in the text', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const { lines, leftOut } = readNote(text);
        for (const { start, end } of [...lines, ...leftOut]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['3 cag. endives, 2 bq. fraises', ['3 cag. endives', '2 bq. fraises']],
    ['3 cag. Endives', ['3 cag', 'Endives']],
    ['endives, 3 cagettes. persil', ['endives, 3 cagettes', 'persil']],
  ])('takes the point of a unit cut short for no end: %s', (text, written) => {
    expect(readNote(text).lines.map(({ start, end }) => text.slice(start, end))).toEqual(written);
  });

  it('never yields a quantity that the text does not have', () => {
    fc.assert(
      fc.property(notes, (text) => {
        for (const { quantity } of readNote(text).lines) {
          if (quantity?.thousandths == null) continue;
          const said = text.slice(quantity.start, quantity.end);
          expect(/\d/.test(said) || NUMERALS.test(said)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never calls sure what it offers more than one of', () => {
    fc.assert(
      fc.property(notes, (text) => {
        for (const line of readNote(text).lines) {
          const { state, candidates } = judgeLine(line, {
            offers: SHELF,
            elsewhere: [],
            bought: [],
            learnt: new Map(),
          });
          if (state === 'sure') expect(candidates).toHaveLength(1);
          if (state === 'not-understood') expect(candidates).toEqual([]);
          expect(candidates.length).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['words', '3 cagettes de tomates '],
    ['unknown words', 'xyzzyx quuxio '],
    ['figures', '0123456789 '],
    ['signs', '-------------'],
    ['dates', '12/07/2026 22:31 '],
    ['one long word', 'a'],
  ])('is soon done with a long paste of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(LONGEST_PASTE / piece.length)).slice(0, LONGEST_PASTE);
    const begun = performance.now();
    readNote(text);
    expect(performance.now() - begun).toBeLessThan(MOST_MS);
  });
});
