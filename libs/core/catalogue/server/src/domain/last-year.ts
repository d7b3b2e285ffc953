import { overlap, type Period } from './period';

const DAY_MS = 86_400_000;
const WEEK = 7;
/** So many days earlier it was the same day of the week, and the same season. */
const YEAR = 52 * WEEK;
const WEEKS_AROUND = 3;

export interface SoldUnit {
  readonly unitId: string;
  readonly productName: string;
  readonly referenceCode: string;
  readonly unitLabel: string;
  readonly pricing: string;
  readonly unitPriceToday: string | null;
}

export interface PastOffer extends Period {
  readonly unitId: string;
  readonly declared: number;
  readonly unitPrice: string | null;
}

export interface Proposed extends Period {
  readonly unitId: string;
  readonly declared: number | null;
  readonly unitPrice: string | null;
}

export interface Proposals {
  readonly basis: 'last-year' | 'around' | 'season' | 'none';
  readonly rows: readonly Proposed[];
  readonly alreadyOffered: number;
}

export interface Offered {
  /** Of the year before, in `yearBefore` and around it. */
  readonly past: readonly PastOffer[];
  /** On sale in the weeks asked for. */
  readonly now: readonly (Period & { readonly unitId: string })[];
  /** Units of what is in season then. */
  readonly inSeason: readonly string[];
}

/** Some weeks from a Monday on. */
export function weeksFrom(monday: string, weeks: number): Period {
  return { availableFrom: monday, availableTo: moved(monday, weeks * WEEK - 1) };
}

/** The days of the year before among which one has to look. */
export function yearBefore({ availableFrom, availableTo }: Period): Period {
  const around = WEEKS_AROUND * WEEK;
  return { availableFrom: moved(availableFrom, -YEAR - around), availableTo: moved(availableTo, around - YEAR) };
}

/** What stood there a year before; else what is nearest to it; else what is in season. Nothing that is on sale already. */
export function proposalsFor(asked: Period, { past, now, inSeason }: Offered): Proposals {
  const same = past.map((one) => within(later(one, YEAR), asked)).filter((one) => one !== null);
  if (same.length) return without(now, 'last-year', same);
  const near = nearest(past, asked);
  if (near.length) return without(now, 'around', near);
  const [first] = [weekOf(asked)];
  const seasonal = inSeason.map((unitId) => ({ unitId, ...first, declared: null, unitPrice: null }));
  return without(now, seasonal.length ? 'season' : 'none', seasonal);
}

function without(now: Offered['now'], basis: Proposals['basis'], all: readonly Proposed[]): Proposals {
  const rows: Proposed[] = [];
  for (const one of all)
    if (![...now, ...rows].some((other) => other.unitId === one.unitId && overlap(other, one))) rows.push(one);
  return { basis, rows, alreadyOffered: all.length - rows.length };
}

/** Of each unit the offer that was nearest, on its days of the week in the first week asked for. */
function nearest(past: readonly PastOffer[], asked: Period): Proposed[] {
  const [week, then] = [weekOf(asked), moved(asked.availableFrom, -YEAR)];
  const far = ({ availableFrom }: Period) => Math.abs(daysBetween(availableFrom, then));
  const byUnit = Map.groupBy(past, ({ unitId }) => unitId);
  return [...byUnit.values()].flatMap((offers) => {
    const best = offers.reduce((near, next) => (far(next) < far(near) ? next : near));
    const weeks = Math.floor(daysBetween(week.availableFrom, best.availableFrom) / WEEK);
    return within(later(best, -weeks * WEEK), week) ?? [];
  });
}

function weekOf({ availableFrom }: Period): Period {
  return weeksFrom(availableFrom, 1);
}

function later({ availableFrom, availableTo, ...rest }: PastOffer, days: number): PastOffer {
  return { ...rest, availableFrom: moved(availableFrom, days), availableTo: moved(availableTo, days) };
}

/** On those of its days that were asked for; null when there are none. */
function within(offer: PastOffer, asked: Period): Proposed | null {
  if (!overlap(offer, asked)) return null;
  const availableFrom = offer.availableFrom < asked.availableFrom ? asked.availableFrom : offer.availableFrom;
  const availableTo = offer.availableTo > asked.availableTo ? asked.availableTo : offer.availableTo;
  return { ...offer, availableFrom, availableTo };
}

function moved(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days `day` comes after `before`. */
function daysBetween(before: string, day: string): number {
  return (Date.parse(day) - Date.parse(before)) / DAY_MS;
}
