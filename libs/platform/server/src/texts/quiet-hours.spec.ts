import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOfQuiet } from './quiet-hours';

const PARIS = 'Europe/Paris';
const NIGHT = { quietFrom: 21, quietTo: 7 };
const at = (text: string) => new Date(text);

describe('quiet hours', () => {
  it.each([
    ['in the evening they last until morning', '2026-07-09T20:30:15.200Z', '2026-07-10T05:00:00.000Z'],
    ['after midnight too', '2026-07-10T01:10:00Z', '2026-07-10T05:00:00.000Z'],
    ['at their last minute', '2026-07-10T04:59:59Z', '2026-07-10T05:00:00.000Z'],
    ['in the night that has an hour more', '2026-10-24T20:00:00Z', '2026-10-25T06:00:00.000Z'],
    ['in the night that has an hour less', '2027-03-27T21:00:00Z', '2027-03-28T05:00:00.000Z'],
  ])('%s', (_, now, end) => {
    expect(endOfQuiet(at(now), NIGHT, PARIS)?.toISOString()).toBe(end);
  });

  it('are over at the hour that ends them, and have not begun before', () => {
    expect(endOfQuiet(at('2026-07-10T05:00:00Z'), NIGHT, PARIS)).toBeNull();
    expect(endOfQuiet(at('2026-07-10T18:59:59Z'), NIGHT, PARIS)).toBeNull();
    expect(endOfQuiet(at('2026-07-10T11:00:00Z'), { quietFrom: 12, quietTo: 14 }, PARIS)).toEqual(
      at('2026-07-10T12:00:00Z'),
    );
  });

  it('end within a day, outside of themselves; equal hours are none', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const zone = fc.constantFrom(PARIS, 'Indian/Reunion', 'America/Martinique', 'Pacific/Marquesas');
    fc.assert(
      fc.property(
        fc.date({ min: at('2026-01-01'), max: at('2028-01-01'), noInvalidDate: true }),
        hour,
        hour,
        zone,
        (now, from, to, where) => {
          const end = endOfQuiet(now, { quietFrom: from, quietTo: to }, where);
          if (from === to) return expect(end).toBeNull();
          if (!end) return;
          expect(end.getTime()).toBeGreaterThan(now.getTime());
          expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
          expect(endOfQuiet(end, { quietFrom: from, quietTo: to }, where)).toBeNull();
        },
      ),
    );
  });
});
