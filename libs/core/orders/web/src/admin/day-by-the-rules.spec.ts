import { describe, expect, it } from '@jest/globals';
import { dayByTheRules } from './day-by-the-rules';

const rules = { weekdays: [2, 5], closedOn: ['closure'], cutOff: { daysBefore: 1, time: '22:00' } };

describe('a delivery day under rules', () => {
  it('is served on the weekdays they name, unless the calendar closes it', () => {
    expect(dayByTheRules(rules, '2026-07-10', []).isServed).toBe(true);
    expect(dayByTheRules(rules, '2026-07-11', []).isServed).toBe(false);
    expect(dayByTheRules(rules, '2026-07-10', ['closure']).isServed).toBe(false);
    expect(dayByTheRules({ ...rules, weekdays: [] }, '2026-07-12', ['season']).isServed).toBe(true);
  });

  it('has a latest cut-off, across the end of a month', () => {
    expect(dayByTheRules(rules, '2026-07-01', []).latest).toEqual({ day: '2026-06-30', time: '22:00' });
    expect(dayByTheRules({ ...rules, cutOff: null }, '2026-07-01', []).latest).toBeNull();
  });
});
