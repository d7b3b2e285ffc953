/** The present instant of a door. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** For demonstrations: runs on from the latest instant that somebody named; real time until somebody does. */
export class DemoClock implements Clock {
  private heardAt = Date.now();

  constructor(private latest: Date | null) {}

  now(): Date {
    return this.latest ? new Date(this.latest.getTime() + (Date.now() - this.heardAt)) : new Date();
  }

  hear(instant: Date): void {
    if (this.latest && instant.getTime() <= this.now().getTime()) return;
    this.latest = instant;
    this.heardAt = Date.now();
  }
}
