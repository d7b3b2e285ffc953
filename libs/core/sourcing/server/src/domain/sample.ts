import type { KeptQuote } from './quote';
import { QuoteRequest, type RequestState } from './quote-request';
import type { RequestLine } from './request-line';
import type { Terms } from './terms';

/** For the tests of this folder. */
export function lineOf(changed: Partial<RequestLine> = {}): RequestLine {
  return {
    ...{ id: 'line', wanted: 'Carottes', referenceCode: 'carotte', baseUnit: 'gram', baseQuantity: 20_000 },
    ...{ neededFrom: '2026-07-14', neededTo: '2026-07-17', labels: [], localWished: false, ceiling: null, note: null },
    ...changed,
  };
}

export function quoteOf(changed: Partial<KeptQuote> = {}): KeptQuote {
  return {
    ...{ id: 'quote', lineId: 'line', producerId: 'farm', producerName: 'La Ferme', referenceCode: 'carotte' },
    ...{ productName: 'Carotte de sable', unitLabel: 'cagette', unitBaseQuantity: 5_000, unitPrice: '9.50' },
    ...{ units: 4, remark: null, validUntil: '2026-07-20' },
    ...changed,
  };
}

export function requestIn(state: RequestState, lines = [lineOf()]): QuoteRequest {
  const deadline = new Date('2026-07-12T16:00:00Z');
  return new QuoteRequest({
    id: 'r',
    number: 1,
    buyerId: 'b',
    title: 'T',
    note: null,
    sealed: true,
    deadline,
    state,
    lines,
  });
}

export function termsLike(changed: Partial<Terms> = {}): Terms {
  return {
    ...{
      productName: 'Carotte',
      referenceCode: 'carotte',
      unitLabel: 'cagette',
      baseUnit: 'gram',
      unitBaseQuantity: 5_000,
    },
    ...{
      band: 'week',
      min: 2,
      max: 5,
      pricing: 'fixed',
      unitPrice: '9.50',
      marketBp: null,
      floor: null,
      ceiling: null,
    },
    // Four weeks from a Monday; delivered on Tuesdays and Fridays.
    ...{ startsOn: '2026-07-06', endsOn: '2026-08-02', weekdays: [2, 5], noticeDays: 2 },
    ...changed,
  };
}
