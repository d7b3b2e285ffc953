import { describe, expect, it } from '@jest/globals';
import { maySay } from './confidentiality';

const counted = (organisations: number) => ({ organisations, largestCents: 0, totalCents: 0 });

describe('Statistical confidentiality', () => {
  it('withholds a figure drawn from fewer than five organisations', () => {
    expect(maySay(counted(4))).toBe(false);
    expect(maySay(counted(5))).toBe(true);
  });

  it('withholds it when one side alone is too small', () => {
    expect(maySay(counted(40), counted(4))).toBe(false);
  });

  it('withholds a value that is nearly all of one organisation', () => {
    expect(maySay({ organisations: 12, largestCents: 7001, totalCents: 10_000 })).toBe(false);
    expect(maySay({ organisations: 12, largestCents: 7000, totalCents: 10_000 })).toBe(true);
  });
});
