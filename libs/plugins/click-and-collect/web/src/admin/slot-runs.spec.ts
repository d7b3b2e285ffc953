import { describe, expect, it } from '@jest/globals';
import { slotRuns } from './slot-runs';

const slot = (from: string, to: string, capacity = 4) => ({ weekday: 5, from, to, capacity });

describe('slots of one day', () => {
  it('that follow each other, equally long and large, are read as one', () => {
    expect(slotRuns([slot('07:30', '08:00'), slot('07:00', '07:30'), slot('08:00', '08:30')])).toEqual([
      { from: '07:00', to: '08:30', slots: 3, minutes: 30, capacity: 4 },
    ]);
  });

  it('begin another run after a pause, and where length or room changes', () => {
    const day = [slot('07:00', '08:00'), slot('09:00', '10:00'), slot('10:00', '10:30'), slot('10:30', '11:00', 6)];
    expect(slotRuns(day).map(({ from, to, slots }) => [from, to, slots])).toEqual([
      ['07:00', '08:00', 1],
      ['09:00', '10:00', 1],
      ['10:00', '10:30', 1],
      ['10:30', '11:00', 1],
    ]);
  });

  it('are none on a day without any', () => {
    expect(slotRuns([])).toEqual([]);
  });
});
