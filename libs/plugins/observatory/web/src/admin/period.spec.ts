import { describe, expect, it } from '@jest/globals';
import { lastDays, periodOf } from './period';

describe('the period of the observatory', () => {
  it('counts today in', () => {
    expect(lastDays('2026-07-10', 7)).toEqual({ from: '2026-07-04', to: '2026-07-10' });
  });

  it('is the last month unless the address says two days', () => {
    expect(periodOf('', '', '2026-07-10').from).toBe('2026-06-11');
    expect(periodOf('2026-13-40', '2026-07-01', '2026-07-10').from).toBe('2026-06-11');
  });

  it('puts the ends in order and holds them to what the server answers', () => {
    expect(periodOf('2026-07-05', '2026-07-01', '2026-07-10')).toEqual({ from: '2026-07-01', to: '2026-07-05' });
    expect(periodOf('2020-01-01', '2026-07-01', '2026-07-10').from).toBe('2025-05-28');
  });
});
