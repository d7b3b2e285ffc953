import { Injectable } from '@nestjs/common';
import { BackedLabels } from '@maillon/core/certificates/server';
import { LocalProducers, RulebooksInForce } from '@maillon/core/rulebook/server';
import type { Reading } from '@maillon/platform/server';
import type { RequestLine } from '../domain/request-line';
import type { RequestHead } from '../persistence/request-heads';
import type { QuoteRow } from '../persistence/request-rows.sql';
import { BuyerPlaces } from '../persistence/buyer-places';

type Marked = Pick<QuoteRow, 'lineId' | 'producerId'>;

/** What the territory knows of a quote besides what it says. */
export interface Marks {
  isLocal(quote: Marked): boolean;
  labels(quote: Marked): string[];
}

/** Looked at on the first day of need of the whole request, from where the buyer is. */
@Injectable()
export class QuoteMarks {
  constructor(
    private readonly rulebooks: RulebooksInForce,
    private readonly local: LocalProducers,
    private readonly backed: BackedLabels,
    private readonly places: BuyerPlaces,
  ) {}

  async of(reading: Reading, { lines, buyerId }: RequestHead, quotes: readonly QuoteRow[]): Promise<Marks> {
    if (quotes.length === 0) return { isLocal: () => false, labels: () => [] };
    const day = firstDay(lines);
    const producers = [...new Set(quotes.map(({ producerId }) => producerId))];
    const near = (await this.local.by(await this.rulebooks.on(reading, day), reading, day)).for(
      await this.places.of(reading, buyerId),
    );
    // What covers some products only is not known to cover a product that is not in the catalogue yet.
    const labels = (await this.backed.of(reading, producers, day)).filter(({ productIds }) => productIds === null);
    const wished = new Map(lines.map((line) => [line.id, line.labels]));
    return {
      isLocal: ({ producerId }) => near.has(producerId),
      labels: ({ lineId, producerId }) =>
        (wished.get(lineId) ?? []).filter((label) =>
          labels.some((one) => one.holderId === producerId && one.label === label),
        ),
    };
  }
}

function firstDay(lines: readonly RequestLine[]): string {
  return lines.map(({ neededFrom }) => neededFrom).toSorted()[0]!;
}
