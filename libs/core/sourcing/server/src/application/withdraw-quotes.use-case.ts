import { Injectable } from '@nestjs/common';
import type { QuoteRequest as RequestView } from '@maillon/core/sourcing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { QuoteRequests } from '../persistence/quote-requests';
import { Quotes } from '../persistence/quotes';
import { answerable } from './answerable';
import { MOST_LINES } from './request-input';
import { RequestViews } from './request-views';

const input = z.object({ requestId: z.uuid(), lineIds: z.array(z.uuid()).max(MOST_LINES).nullish() });
type Input = z.infer<typeof input>;

/** Asked again, there is nothing left to take back. */
@Injectable()
export class WithdrawQuotes implements UseCase<Input, RequestView> {
  readonly name = 'sourcing.withdraw-quotes';
  readonly permission = 'sourcing.quote';
  readonly input = input;

  constructor(
    private readonly requests: QuoteRequests,
    private readonly quotes: Quotes,
    private readonly views: RequestViews,
  ) {}

  async execute(work: Work, { requestId, lineIds }: Input): Promise<RequestView> {
    const { producerId } = await answerable(work, this.requests, requestId);
    const withdrawn = await this.quotes.withdraw(work, requestId, producerId, lineIds ?? null);
    work.about(requestId, producerId);
    work.changed({ quotes: withdrawn }, { quotes: 0 });
    return this.views.one(work, requestId);
  }
}
