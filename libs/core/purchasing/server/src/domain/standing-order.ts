import { purchasingRefusals } from '@maillon/core/purchasing/contract';

export type StandingMode = 'order' | 'basket';

export interface StandingTimes {
  /** Local days. */
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Refusal: purchasing.dates-reversed. */
export function mustBeInOrder({ startsOn, endsOn }: StandingTimes): void {
  if (endsOn !== null && endsOn < startsOn) throw purchasingRefusals.because('dates-reversed', {}, { endsOn: [] });
}

/** active, paused or ended, as it is on a day. */
export function standingState({ endsOn }: StandingTimes, isPaused: boolean, today: string): string {
  if (endsOn !== null && endsOn < today) return 'ended';
  return isPaused ? 'paused' : 'active';
}

/** Refusal: purchasing.standing-ended. */
export function mustGoOn(times: StandingTimes, today: string): void {
  if (standingState(times, false, today) === 'ended') throw purchasingRefusals.because('standing-ended');
}

/** Refusal: purchasing.day-gone. */
export function mustBeToCome(day: string, today: string): void {
  if (day <= today) throw purchasingRefusals.because('day-gone', { day });
}

/** With that day among those left out, or without it: in order, each once. */
export function skipsWith(skips: readonly string[], day: string, skip: boolean): string[] {
  const others = skips.filter((one) => one !== day);
  return (skip ? [...others, day] : others).toSorted();
}
