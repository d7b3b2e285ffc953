import type { sourcingRefusals } from '@maillon/core/sourcing/contract';
import { tenThousandths, written } from './base-price';
import { daysBetween, plusDays, weekOf, weekday } from './calendar';
import type { BaseUnit } from './request-line';

/** What both sides agree on. Packages are whole; prices are exact decimals per package, without VAT. */
export interface Terms {
  readonly productName: string;
  readonly referenceCode: string;
  readonly unitLabel: string;
  readonly baseUnit: BaseUnit;
  readonly unitBaseQuantity: number;
  readonly band: 'week' | 'total';
  readonly min: number;
  readonly max: number;
  readonly pricing: 'fixed' | 'market';
  readonly unitPrice: string;
  readonly marketBp: number | null;
  readonly floor: string | null;
  readonly ceiling: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weekdays: readonly number[];
  readonly noticeDays: number;
}

type Word = Parameters<typeof sourcingRefusals.because>[0];
export type TermsFault = readonly [field: keyof Terms, word: Word];

const LONGEST_SEASON_DAYS = 731;
const WHOLE_BP = 10_000n;

/** What contradicts itself, by field. */
export function termsFaults(terms: Terms): TermsFault[] {
  const { min, max, startsOn, endsOn } = terms;
  const isSeason = startsOn <= endsOn && endsOn <= plusDays(startsOn, LONGEST_SEASON_DAYS);
  const faults: TermsFault[] = [];
  if (max < min) faults.push(['max', 'band-invalid']);
  if (!isSeason) faults.push(['endsOn', 'season-invalid']);
  else if (deliveryDays(terms).length === 0) faults.push(['weekdays', 'days-missing']);
  return [...faults, ...priceFaults(terms)];
}

function priceFaults({ pricing, unitPrice, marketBp, floor, ceiling }: Terms): TermsFault[] {
  const parts = [marketBp, floor, ceiling];
  if (pricing === 'fixed') return parts.some((part) => part !== null) ? [['pricing', 'formula-useless']] : [];
  if (marketBp === null || floor === null || ceiling === null) return [['pricing', 'formula-missing']];
  const agreed = tenThousandths(unitPrice);
  const isBetween = tenThousandths(floor) <= agreed && agreed <= tenThousandths(ceiling);
  return isBetween ? [] : [['unitPrice', 'price-band-invalid']];
}

export function deliveryDays({ startsOn, endsOn, weekdays }: Terms): string[] {
  return daysBetween(startsOn, endsOn).filter((day) => weekdays.includes(weekday(day)));
}

/** Mondays of the weeks in which something can be delivered. */
export function deliveryWeeks(terms: Terms): string[] {
  return [...new Set(deliveryDays(terms).map(weekOf))];
}

/** Bounds of the whole season. */
export function seasonBand(terms: Terms): { readonly min: number; readonly max: number } {
  const weeks = terms.band === 'week' ? deliveryWeeks(terms).length : 1;
  return { min: terms.min * weeks, max: terms.max * weeks };
}

/** The price of a package: as agreed, or the share of the public price, kept between floor and ceiling. */
export function agreedPrice(terms: Terms, publicPrice: string | null): string {
  const { pricing, unitPrice, marketBp, floor, ceiling } = terms;
  if (pricing === 'fixed' || publicPrice === null) return unitPrice;
  const share = (2n * tenThousandths(publicPrice) * BigInt(marketBp!) + WHOLE_BP) / (2n * WHOLE_BP);
  const [least, most] = [tenThousandths(floor!), tenThousandths(ceiling!)];
  return written(share < least ? least : share > most ? most : share);
}

export interface Difference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What a version changes of the one before it. */
export function differences(before: Terms, after: Terms): Difference[] {
  const fields = Object.keys(after) as (keyof Terms)[];
  return fields
    .map((field) => ({ field, before: asText(before[field]), after: asText(after[field]) }))
    .filter((one) => one.before !== one.after);
}

function asText(value: Terms[keyof Terms]): string {
  return Array.isArray(value) ? value.join(',') : String(value ?? '');
}
