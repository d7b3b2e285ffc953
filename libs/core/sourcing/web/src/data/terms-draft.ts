import { addDays } from '@maillon/platform/web';
import { baseUnitsOf, textOf } from '../ui/amounts';
import type { TermsInFullFragment } from './commitments.generated';

const WHOLE_BP = 100;

/** The terms of a commitment while they are being written: what was typed, as it was typed. */
export interface TermsDraft {
  readonly productName: string;
  readonly referenceCode: string;
  readonly unitLabel: string;
  readonly baseUnit: string;
  readonly content: string;
  readonly band: string;
  readonly min: string;
  readonly max: string;
  readonly pricing: string;
  readonly unitPrice: string;
  readonly marketPercent: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weekdays: readonly number[];
  readonly noticeDays: string;
}

/** A first proposal as it is begun on a day. */
export function freshTerms(today: string): TermsDraft {
  return {
    ...{ productName: '', referenceCode: '', unitLabel: '', baseUnit: 'gram', content: '', band: 'week' },
    ...{ min: '', max: '', pricing: 'fixed', unitPrice: '', marketPercent: '90', floor: '', ceiling: '' },
    ...{ weekdays: [2, 5], noticeDays: '3', startsOn: addDays(today, 14), endsOn: addDays(today, 98) },
  };
}

/** Terms that were read, as they can be written over. */
export function draftOfTerms(terms: TermsInFullFragment): TermsDraft {
  const { productName, referenceCode, unitLabel, baseUnit, band, pricing, unitPrice } = terms;
  const { unitBaseQuantity: baseQuantity, startsOn, endsOn, weekdays, floor, ceiling, marketBp } = terms;
  return {
    ...{ productName, referenceCode, unitLabel, baseUnit, band, pricing, unitPrice, startsOn, endsOn, weekdays },
    content: textOf({ baseUnit, baseQuantity }),
    ...{ min: String(terms.min), max: String(terms.max), noticeDays: String(terms.noticeDays) },
    ...{ marketPercent: String((marketBp ?? 9_000) / WHOLE_BP), floor: floor ?? '', ceiling: ceiling ?? '' },
  };
}

/** As the server takes them. */
export function termsOf(draft: TermsDraft) {
  const { productName, referenceCode, unitLabel, baseUnit, content, band, pricing, unitPrice, startsOn, endsOn } =
    draft;
  const isMarket = pricing === 'market';
  const whole = (text: string) => Math.trunc(Number(text)) || 0;
  return {
    ...{ productName, referenceCode, unitLabel, baseUnit, band, pricing, unitPrice, startsOn, endsOn },
    ...{ unitBaseQuantity: baseUnitsOf(content, baseUnit) ?? 0, min: whole(draft.min), max: whole(draft.max) },
    marketBp: isMarket ? Math.round(Number(draft.marketPercent.replace(',', '.')) * WHOLE_BP) || 0 : null,
    ...{ floor: isMarket ? draft.floor : null, ceiling: isMarket ? draft.ceiling : null },
    ...{ weekdays: [...draft.weekdays], noticeDays: whole(draft.noticeDays) },
  };
}
