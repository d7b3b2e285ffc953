import { basePriceOf, centsOf, isDearer } from './base-price';
import type { KeptQuote } from './quote';
import type { RequestLine } from './request-line';

const WHOLE_BP = 10_000;

export interface ComparedQuote extends KeptQuote {
  readonly basePrice: string;
  readonly totalCents: number;
  readonly coversBp: number;
  readonly isCheapest: boolean;
}

export interface ComparedAnswer {
  readonly producerId: string;
  readonly producerName: string;
  readonly totalCents: number;
  readonly lines: number;
  readonly missing: number;
}

/** The quotes of a line, the cheapest first; of equal ones all are. */
export function comparedQuotes(line: RequestLine, quotes: readonly KeptQuote[]): ComparedQuote[] {
  const own = quotes
    .filter(({ lineId }) => lineId === line.id)
    .toSorted(
      (a, b) => Number(isDearer(a, b)) - Number(isDearer(b, a)) || a.producerName.localeCompare(b.producerName, 'fr'),
    );
  return own.map((quote) => ({
    ...quote,
    basePrice: basePriceOf(quote, line.baseUnit),
    totalCents: centsOf(quote.unitPrice, quote.units),
    coversBp: Math.min(WHOLE_BP, Math.floor((quote.units * quote.unitBaseQuantity * WHOLE_BP) / line.baseQuantity)),
    isCheapest: !isDearer(quote, own[0]!),
  }));
}

/** What each producer asks for all that they quote: the most complete first, then the cheapest. */
export function comparedAnswers(lines: number, quotes: readonly ComparedQuote[]): ComparedAnswer[] {
  const byProducer = Map.groupBy(quotes, ({ producerId }) => producerId);
  return [...byProducer.values()]
    .map((own) => ({
      producerId: own[0]!.producerId,
      producerName: own[0]!.producerName,
      totalCents: own.reduce((sum, { totalCents }) => sum + totalCents, 0),
      lines: own.length,
      missing: lines - own.length,
    }))
    .toSorted((a, b) => a.missing - b.missing || a.totalCents - b.totalCents);
}
