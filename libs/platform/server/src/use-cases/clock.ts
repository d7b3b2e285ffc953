/** The present instant of a door. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** For demonstrations: runs on from the latest instant that somebody named. */
export class DemoClock implements Clock {
  private latest: number;
  private heardAt = Date.now();

  constructor(start: Date) {
    this.latest = start.getTime();
  }

  now(): Date {
    return new Date(this.latest + (Date.now() - this.heardAt));
  }

  hear(instant: Date): void {
    if (instant.getTime() <= this.now().getTime()) return;
    this.latest = instant.getTime();
    this.heardAt = Date.now();
  }
}
