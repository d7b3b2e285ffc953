import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv-text';

describe('a table of a bundle', () => {
  it('opens in a French spreadsheet, with a column for each field of any row', () =>
    expect(
      csvOf([
        { a: 'x;y', b: null },
        { a: 'dit "oui"', c: { d: 1 } },
      ]),
    ).toBe('\ufeffa;b;c\r\n"x;y";;\r\n"dit ""oui""";;"{""d"":1}"\r\n'));

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx'])('makes words of %j, which a spreadsheet would run', (text) =>
    expect(csvOf([{ a: text }])).toBe(`\ufeffa\r\n ${text}\r\n`),
  );

  it('leaves numbers numbers', () => expect(csvOf([{ a: -2 }])).toBe('\ufeffa\r\n-2\r\n'));
});
