import { describe, expect, it } from '@jest/globals';
import { axisOf, lanesOf, placeOf, type LaneRound } from './round-lanes';

const stop = (id: string, plannedAt: string, state = 'planned', doneAt: string | null = null) => ({
  id,
  partyName: id,
  plannedAt,
  windowEnd: '2026-07-10T08:00:00Z',
  state,
  doneAt,
});
const round: LaneRound = {
  id: 'r',
  kind: 'delivery',
  departsAt: '2026-07-10T06:20:00Z',
  returnsAt: '2026-07-10T09:40:00Z',
  stops: [
    stop('a', '2026-07-10T07:00:00Z', 'done', '2026-07-10T07:02:00Z'),
    stop('b', '2026-07-10T08:00:00Z', 'done', '2026-07-10T08:12:00Z'),
    stop('c', '2026-07-10T09:00:00Z'),
  ],
};

describe('the lanes of a day of rounds', () => {
  it('stand on whole hours', () => {
    expect(axisOf([round])?.hours.map(({ at }) => at.slice(11, 13))).toEqual(['06', '07', '08', '09', '10']);
    expect(axisOf([])).toBeNull();
  });

  it('place each stop, and say which came after its window', () => {
    const [lane] = lanesOf([round], axisOf([round])!);
    expect(lane?.stops.map(({ at, look }) => [at, look])).toEqual([
      [25, 'done'],
      [50, 'late'],
      [75, 'planned'],
    ]);
    expect(lane?.done).toBe(2);
  });

  it('hold what is outside at the ends', () => {
    expect(placeOf(-5, { from: 0, to: 10 })).toBe(0);
    expect(placeOf(15, { from: 0, to: 10 })).toBe(100);
  });
});
