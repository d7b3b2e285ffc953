import { describe, expect, it } from '@jest/globals';
import { ordersByHour, peakOf } from './orders-by-hour';

const from = '2026-07-09T18:00:00Z';
const to = '2026-07-09T21:00:00Z';

describe('orders by hour', () => {
  it('counts each hour, empty ones among them', () => {
    const hours = ordersByHour(['2026-07-09T18:10:00Z', '2026-07-09T20:59:59Z', '2026-07-09T20:00:00Z'], from, to);
    expect(hours.map(({ count }) => count)).toEqual([1, 0, 2, 0]);
    expect(hours[0]?.at).toBe('2026-07-09T18:00:00.000Z');
  });

  it('loses none that came outside', () => {
    const hours = ordersByHour(['2026-07-08T09:00:00Z', '2026-07-10T09:00:00Z'], from, to);
    expect(hours.map(({ count }) => count)).toEqual([1, 0, 0, 1]);
  });

  it('finds the fullest hour', () => {
    expect(peakOf(ordersByHour(['2026-07-09T20:10:00Z'], from, to))?.count).toBe(1);
    expect(peakOf([])).toBeUndefined();
  });
});
