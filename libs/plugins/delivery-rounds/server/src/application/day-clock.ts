import { localInstant } from '@maillon/core/territories/server';
import type { TimeWindow } from '@maillon/plugins/delivery-rounds/contract';

/** The planner's axis: seconds that really pass since local midnight, also in a night when the clocks change. */
export class DayClock {
  private readonly midnight: number;

  constructor(
    private readonly day: string,
    private readonly timeZone: string,
  ) {
    this.midnight = localInstant(day, '00:00', timeZone).getTime();
  }

  /** Of an instant, ISO 8601. */
  seconds(instant: string): number {
    return Math.round((new Date(instant).getTime() - this.midnight) / 1000);
  }

  /** Of a local time, HH:MM. */
  time(time: string): number {
    return this.seconds(localInstant(this.day, time, this.timeZone).toISOString());
  }

  /** Of two local times. One that the change of the clocks swallows is a moment. */
  span({ from, to }: { readonly from: string; readonly to: string }): TimeWindow {
    const opens = this.time(from);
    return [opens, Math.max(opens, this.time(to))];
  }

  instant(seconds: number): string {
    return new Date(this.midnight + seconds * 1000).toISOString();
  }
}
