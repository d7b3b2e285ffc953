import { describe, expect, it } from '@jest/globals';
import { cutOffTimeOf, nextDeliveryDay, planFor } from './session-plan';

describe('a session that somebody plans', () => {
  it('opens two mornings before and closes the evening before', () => {
    expect(planFor('2026-07-17', 'Vendredi', '2026-07-10')).toMatchObject({
      opensDay: '2026-07-15',
      cutOffDay: '2026-07-16',
      cutOffTime: '22:00',
    });
  });

  it('is open later in the evening before an auction', () => {
    expect(planFor('2026-07-17', 'Vendredi', '2026-07-10')).toMatchObject({ isAuction: false, pricesTime: '07:15' });
    expect([cutOffTimeOf(false), cutOffTimeOf(true)]).toEqual(['22:00', '23:45']);
  });

  it('never opens in the past', () => {
    expect(planFor('2026-07-11', 'Samedi', '2026-07-10').opensDay).toBe('2026-07-10');
  });

  it('goes to the first free day that is no Sunday', () => {
    expect(nextDeliveryDay('2026-07-10', [])).toBe('2026-07-13');
    expect(nextDeliveryDay('2026-07-13', ['2026-07-15', '2026-07-16'])).toBe('2026-07-17');
  });
});
