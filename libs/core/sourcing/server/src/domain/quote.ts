import { sourcingRefusals } from '@maillon/core/sourcing/contract';
import { basePriceOf, isDearer } from './base-price';
import type { RequestLine } from './request-line';

export interface QuoteGiven {
  readonly lineId: string;
  readonly referenceCode: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly unitBaseQuantity: number;
  readonly unitPrice: string;
  readonly units: number;
  readonly remark: string | null;
  readonly validUntil: string;
}

export interface KeptQuote extends QuoteGiven {
  readonly id: string;
  readonly producerId: string;
  readonly producerName: string;
}

/** Refusal: sourcing.above-ceiling. */
export function mustFitCeiling(line: RequestLine, quote: Pick<QuoteGiven, 'unitPrice' | 'unitBaseQuantity'>): void {
  const { ceiling, wanted, baseUnit } = line;
  const size = baseUnit === 'piece' ? 1 : 1_000;
  if (ceiling === null || !isDearer(quote, { unitPrice: ceiling, unitBaseQuantity: size })) return;
  throw sourcingRefusals.because('above-ceiling', { wanted, ceiling, price: basePriceOf(quote, baseUnit) });
}
