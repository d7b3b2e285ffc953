import { Injectable } from '@nestjs/common';
import { PromisedOffers } from '@maillon/core/catalogue/server';
import { requestMoved, type QuoteRequest as RequestView } from '@maillon/core/sourcing/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { AwardedQuote } from '../domain/award';
import type { QuoteRequest } from '../domain/quote-request';
import { QuoteRequests } from '../persistence/quote-requests';
import { Quotes } from '../persistence/quotes';
import { requestReference } from './references';
import { RequestSteps } from './request-steps';
import { RequestViews } from './request-views';
import { momentOf } from './viewer';

const MOST_UNITS = 100_000;

const input = z.object({
  id: z.uuid(),
  awards: z.array(z.object({ quoteId: z.uuid(), units: z.number().int().min(1).max(MOST_UNITS) })).max(500),
});
type Input = z.infer<typeof input>;

/** The buyer's choice: each awarded quote becomes an offer that only they see, at the price that was quoted. */
@Injectable()
export class AwardQuoteRequest implements UseCase<Input, RequestView> {
  readonly name = 'sourcing.award-quote-request';
  readonly permission = 'sourcing.ask';
  readonly input = input;

  constructor(
    private readonly steps: RequestSteps,
    private readonly requests: QuoteRequests,
    private readonly quotes: Quotes,
    private readonly offers: PromisedOffers,
    private readonly views: RequestViews,
  ) {}

  async execute(work: Work, wanted: Input): Promise<RequestView> {
    const request = await this.steps.current(work, wanted.id);
    work.allow('sourcing.ask', 'QuoteRequest', { buyerId: request.kept.buyerId });
    if (request.state === 'awarded') await this.mustBeTheSame(work, wanted);
    else await this.award(work, request, wanted);
    return this.views.one(work, wanted.id);
  }

  private async award(work: Work, request: QuoteRequest, { awards }: Input): Promise<void> {
    const { today } = momentOf(work);
    const chosen = request.award(awards, await this.quotes.of(work, request.id), today);
    await this.requests.saveState(work, request);
    for (const one of chosen) await this.promise(work, request, one, today);
    work.about(request.kept.buyerId, ...chosen.map(({ quote }) => quote.producerId));
    work.changed({ state: 'closed' }, { state: 'awarded', quotes: chosen.length });
    work.emit(requestMoved, { requestId: request.id, to: 'awarded' });
  }

  private async promise(work: Work, { id, kept }: QuoteRequest, one: AwardedQuote, today: string): Promise<void> {
    const { quote, line, position, units } = one;
    const { producerId, referenceCode, productName, unitPrice } = quote;
    const offerId = uuid();
    await this.offers.promise(work, {
      ...{ offerId, buyerId: kept.buyerId, producerId, referenceCode, productName, unitPrice, units },
      unitLabel: `${quote.unitLabel} · ${requestReference(kept.number)}.${position}`,
      ...{ baseUnit: line.baseUnit, baseQuantity: quote.unitBaseQuantity },
      ...{ from: line.neededFrom < today ? today : line.neededFrom, to: line.neededTo },
    });
    await this.quotes.award(work, id, one, offerId);
  }

  private async mustBeTheSame(work: Work, { id, awards }: Input): Promise<void> {
    const kept = await this.quotes.awards(work, id);
    const units = new Map(awards.map((one) => [one.quoteId, one.units]));
    const isSame = kept.length === awards.length && kept.every((one) => units.get(one.quoteId) === one.units);
    if (!isSame) throw platformRefusals.because('already-done');
  }
}
