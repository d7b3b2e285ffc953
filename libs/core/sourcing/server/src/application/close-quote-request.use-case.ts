import { Injectable } from '@nestjs/common';
import type { QuoteRequest as RequestView } from '@maillon/core/sourcing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { QuoteRequests } from '../persistence/quote-requests';
import { Quotes } from '../persistence/quotes';
import { RequestSteps } from './request-steps';
import { RequestViews } from './request-views';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** The buyer has what is needed: nobody answers any more. */
@Injectable()
export class CloseQuoteRequest implements UseCase<Input, RequestView> {
  readonly name = 'sourcing.close-quote-request';
  readonly permission = 'sourcing.ask';
  readonly input = input;

  constructor(
    private readonly requests: QuoteRequests,
    private readonly quotes: Quotes,
    private readonly steps: RequestSteps,
    private readonly views: RequestViews,
  ) {}

  async execute(work: Work, { id }: Input): Promise<RequestView> {
    const request = await this.requests.forChange(work, id);
    work.allow('sourcing.ask', 'QuoteRequest', { buyerId: request.kept.buyerId });
    const before = request.state;
    request.close(await this.quotes.count(work, id));
    await this.steps.moved(work, request, before);
    return this.views.one(work, id);
  }
}
