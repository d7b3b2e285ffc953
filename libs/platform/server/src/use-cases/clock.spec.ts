import { describe, expect, it } from '@jest/globals';
import { DemoClock } from './clock';

const FRIDAY = new Date('2026-07-10T12:00:00Z');
const THURSDAY = new Date('2026-07-09T12:00:00Z');
const minutesFrom = (clock: DemoClock, instant: Date) =>
  Math.floor((clock.now().getTime() - instant.getTime()) / 60_000);

describe('the clock of a demonstration', () => {
  it('shows real time until somebody names an instant, past or future', () => {
    const clock = new DemoClock(null);
    expect(minutesFrom(clock, new Date())).toBe(0);
    clock.hear(THURSDAY);
    expect(minutesFrom(clock, THURSDAY)).toBe(0);
  });

  it('goes on from the latest instant named, never back', () => {
    const clock = new DemoClock(THURSDAY);
    clock.hear(FRIDAY);
    clock.hear(THURSDAY);
    expect(minutesFrom(clock, FRIDAY)).toBe(0);
  });
});
