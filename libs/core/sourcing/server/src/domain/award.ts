import { sourcingRefusals } from '@maillon/core/sourcing/contract';
import type { KeptQuote } from './quote';
import type { RequestLine } from './request-line';

export interface AwardWish {
  readonly quoteId: string;
  /** Packages. */
  readonly units: number;
}

export interface AwardedQuote {
  readonly quote: KeptQuote;
  readonly line: RequestLine;
  /** From 1, as the buyer numbered it. */
  readonly position: number;
  readonly units: number;
}

/** What is chosen, line by line. Refusals: sourcing.award-*, sourcing.quote-lapsed, sourcing.need-past. */
export function awarded(
  lines: readonly RequestLine[],
  quotes: readonly KeptQuote[],
  wishes: readonly AwardWish[],
  today: string,
): AwardedQuote[] {
  if (wishes.length === 0) throw sourcingRefusals.because('award-nothing');
  const chosen = wishes.map((wish) => found(lines, quotes, wish));
  mustBeOnce(wishes);
  for (const one of chosen) mustHold(one, today);
  for (const line of lines) mustNotExceedNeed(line, chosen);
  return chosen;
}

function found(
  lines: readonly RequestLine[],
  quotes: readonly KeptQuote[],
  { quoteId, units }: AwardWish,
): AwardedQuote {
  const quote = quotes.find(({ id }) => id === quoteId);
  const position = lines.findIndex(({ id }) => id === quote?.lineId);
  if (!quote || position < 0) throw sourcingRefusals.because('line-unknown');
  return { quote, line: lines[position]!, position: position + 1, units };
}

function mustBeOnce(wishes: readonly AwardWish[]): void {
  if (new Set(wishes.map(({ quoteId }) => quoteId)).size < wishes.length) throw sourcingRefusals.because('line-twice');
}

function mustHold({ quote, line, units }: AwardedQuote, today: string): void {
  const { producerName: producer, unitLabel: unit, validUntil } = quote;
  if (units > quote.units) throw sourcingRefusals.because('award-over-quote', { producer, units: quote.units, unit });
  if (validUntil < today)
    throw sourcingRefusals.because('quote-lapsed', { producer, wanted: line.wanted, day: validUntil });
  if (line.neededTo < today) throw sourcingRefusals.because('need-past', { wanted: line.wanted });
}

/** Packages are whole: without its smallest package the choice would fall short of the need. */
function mustNotExceedNeed(line: RequestLine, chosen: readonly AwardedQuote[]): void {
  const own = chosen.filter((one) => one.line.id === line.id);
  if (own.length === 0) return;
  const total = own.reduce((sum, { quote, units }) => sum + quote.unitBaseQuantity * units, 0);
  const smallest = Math.min(...own.map(({ quote }) => quote.unitBaseQuantity));
  if (total - smallest >= line.baseQuantity) throw sourcingRefusals.because('award-over-need', { wanted: line.wanted });
}
