import { describe, expect, it } from '@jest/globals';
import { linesByFamily } from './lines-by-family';

const families = new Map([
  ['carrot', 'vegetables'],
  ['leek', 'vegetables'],
  ['sole', 'sea'],
]);
const line = (referenceCode: string, state: string) => ({ referenceCode, state });

describe('lines by family', () => {
  it('counts what is served and what is short, the largest family first', () => {
    const lines = [
      line('sole', 'short'),
      line('carrot', 'allocated'),
      line('leek', 'partly-allocated'),
      line('leek', 'intention'),
    ];
    expect(linesByFamily(lines, families)).toEqual([
      { family: 'vegetables', served: 2, short: 1 },
      { family: 'sea', served: 0, short: 1 },
    ]);
  });

  it('leaves cancelled lines out', () => {
    expect(linesByFamily([line('sole', 'cancelled')], families)).toEqual([]);
  });
});
