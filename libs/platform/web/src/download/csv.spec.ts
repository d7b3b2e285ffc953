import { describe, expect, it } from '@jest/globals';
import { csvText } from './csv';

describe('a table for a spreadsheet', () => {
  it('quotes what would break a row', () => {
    expect(csvText(['a', 'b'], [['x;y', 'dit "non"']])).toBe('\ufeffa;b\r\n"x;y";"dit ""non"""\r\n');
  });

  it('writes decimals with a comma and nothing for what is absent', () => {
    expect(csvText(['n', 'm'], [[12.5, null]])).toBe('\ufeffn;m\r\n12,5;\r\n');
  });

  it('never lets a name run as a formula', () => {
    expect(csvText(['a'], [['=HYPERLINK("x")']])).toContain('" =HYPERLINK(""x"")"');
    expect(csvText(['a'], [[-4]])).toContain('\r\n-4\r\n');
  });
});
