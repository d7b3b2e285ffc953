import { describe, expect, it } from '@jest/globals';
import { isInFull, isOnTime } from './on-time-in-full';

const window = { start: new Date('2026-07-10T05:00:00Z'), end: new Date('2026-07-10T08:00:00Z') };

describe('On time and in full', () => {
  it.each(['2026-07-10T05:00:00Z', '2026-07-10T06:30:00Z', '2026-07-10T08:00:00Z'])(
    '%s is within the promised window',
    (at) => {
      expect(isOnTime(new Date(at), window)).toBe(true);
    },
  );

  it.each(['2026-07-10T04:59:59Z', '2026-07-10T08:00:01Z'])('%s is not', (at) => {
    expect(isOnTime(new Date(at), window)).toBe(false);
  });

  it('counts against what was ordered', () => {
    expect(isInFull(10, 10, 100)).toBe(true);
    expect(isInFull(9, 10, 100)).toBe(false);
    expect(isInFull(9, 10, 90)).toBe(true);
  });
});
