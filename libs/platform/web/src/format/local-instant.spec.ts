import { describe, expect, it } from '@jest/globals';
import { localInstant, localTime } from './local-instant';

describe('an hour of a territory as an instant', () => {
  it.each([
    ['2026-07-09', '23:00', '2026-07-09T21:00:00.000Z'],
    ['2026-12-01', '06:30', '2026-12-01T05:30:00.000Z'],
    ['2026-03-29', '12:00', '2026-03-29T10:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-10-25', '12:00', '2026-10-25T11:00:00.000Z'],
  ])('%s at %s in Paris', (day, time, instant) => {
    expect(localInstant(day, time, 'Europe/Paris')).toBe(instant);
  });

  it('is shown again as it was typed', () => {
    expect(localTime(localInstant('2026-07-09', '23:00', 'Europe/Paris'), 'Europe/Paris')).toBe('23:00');
    expect(localTime(localInstant('2026-01-09', '23:00', 'Indian/Reunion'), 'Indian/Reunion')).toBe('23:00');
  });
});
