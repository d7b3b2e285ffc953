import { sourcingRefusals } from '@maillon/core/sourcing/contract';
import { plusDays, weekOf, weekday } from './calendar';
import { deliveryDays, type Terms } from './terms';

const WHOLE_BP = 10_000;

export interface Called {
  readonly day: string;
  readonly units: number;
}

/** Refusals: sourcing.outside-season, sourcing.not-a-delivery-day, sourcing.notice-too-short, sourcing.above-band. */
export function mustBeWithin(terms: Terms, calls: readonly Called[], wanted: Called, today: string): void {
  const { startsOn: from, endsOn: to, weekdays, noticeDays: days } = terms;
  const { day, units } = wanted;
  if (day < from || day > to) throw sourcingRefusals.because('outside-season', { day, from, to });
  if (!weekdays.includes(weekday(day))) throw sourcingRefusals.because('not-a-delivery-day', { day });
  const earliest = plusDays(today, days);
  if (day < earliest) throw sourcingRefusals.because('notice-too-short', { days, earliest });
  const left = leftFor(terms, calls, day);
  if (units > left) throw sourcingRefusals.because('above-band', { left, units });
}

/** Packages that can still be called for a day. */
export function leftFor({ band, max }: Terms, calls: readonly Called[], day: string): number {
  const same = band === 'total' ? calls : calls.filter((one) => weekOf(one.day) === weekOf(day));
  return max - sum(same);
}

export interface MeasuredCall extends Called {
  readonly ordered: number;
  readonly delivered: number;
}

export interface Kept {
  readonly due: number;
  readonly calledOfDue: number;
  readonly calledBp: number | null;
  readonly ordered: number;
  readonly delivered: number;
  readonly deliveredBp: number | null;
}

/** How both sides kept their word until the day before. */
export function keptWord(terms: Terms, calls: readonly MeasuredCall[], today: string): Kept {
  const past = calls.filter(({ day }) => day < today);
  const { due, calledOfDue } = terms.band === 'week' ? weeksDue(terms, past, today) : totalDue(terms, past, today);
  const ordered = past.reduce((all, one) => all + one.ordered, 0);
  const delivered = past.reduce((all, one) => all + Math.min(one.delivered, one.ordered), 0);
  return {
    due,
    calledOfDue,
    calledBp: share(calledOfDue, due),
    ordered,
    delivered,
    deliveredBp: share(delivered, ordered),
  };
}

/** A week is due once its last day of delivery is over. */
function weeksDue(terms: Terms, past: readonly Called[], today: string) {
  const lastDays = new Map(deliveryDays(terms).map((day) => [weekOf(day), day]));
  const weeks = [...lastDays].filter(([, last]) => last < today).map(([week]) => week);
  const calledOfDue = weeks.reduce(
    (all, week) => all + Math.min(terms.min, sum(past.filter(({ day }) => weekOf(day) === week))),
    0,
  );
  return { due: weeks.length * terms.min, calledOfDue };
}

/** A volume of the season falls due with its days of delivery. */
function totalDue(terms: Terms, past: readonly Called[], today: string) {
  const days = deliveryDays(terms);
  const due = Math.floor((terms.min * days.filter((day) => day < today).length) / days.length);
  return { due, calledOfDue: Math.min(due, sum(past)) };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * WHOLE_BP) / whole);
}

function sum(calls: readonly Called[]): number {
  return calls.reduce((all, { units }) => all + units, 0);
}
