import { describe, expect, it } from '@jest/globals';
import { DayClock } from './day-clock';

const HOUR = 3600;

describe('the clock of a day', () => {
  it('counts from local midnight, and back', () => {
    const july = new DayClock('2026-07-10', 'Europe/Paris');
    expect([july.time('07:30'), july.seconds('2026-07-10T05:30:00.000Z')]).toEqual([7.5 * HOUR, 7.5 * HOUR]);
    expect(july.instant(7.5 * HOUR)).toBe('2026-07-10T05:30:00.000Z');
  });

  it('knows that the morning is an hour shorter when summer time begins, and longer when it ends', () => {
    expect(new DayClock('2026-03-29', 'Europe/Paris').time('07:00')).toBe(6 * HOUR);
    expect(new DayClock('2026-10-25', 'Europe/Paris').time('07:00')).toBe(8 * HOUR);
  });

  it('never opens a window that ends before it begins', () => {
    const [opens, closes] = new DayClock('2026-03-29', 'Europe/Paris').span({ from: '02:10', to: '03:00' });
    expect(closes).toBeGreaterThanOrEqual(opens);
  });
});
