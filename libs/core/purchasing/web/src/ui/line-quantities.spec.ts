import { describe, expect, it } from '@jest/globals';
import { linesWith, quantitiesOf } from './line-quantities';

const lines = [
  { unitId: 'a', quantity: 2 },
  { unitId: 'b', quantity: 5 },
];

describe('the quantities of lines that are being changed', () => {
  it('begin with what the lines say, keep their order, and leave out a line of which nothing is wanted', () => {
    expect(linesWith(lines, quantitiesOf(lines))).toEqual(lines);
    expect(linesWith(lines, { ...quantitiesOf(lines), a: 0, b: 7 })).toEqual([{ unitId: 'b', quantity: 7 }]);
  });

  it('take a line that came meanwhile as it is', () => {
    expect(linesWith(lines, { a: 3 })).toEqual([
      { unitId: 'a', quantity: 3 },
      { unitId: 'b', quantity: 5 },
    ]);
  });
});
