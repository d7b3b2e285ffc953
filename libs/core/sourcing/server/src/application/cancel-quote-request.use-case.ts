import { Injectable } from '@nestjs/common';
import { followRequestJob, requestMoved, type QuoteRequest as RequestView } from '@maillon/core/sourcing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { QuoteRequests } from '../persistence/quote-requests';
import { RequestViews } from './request-views';

const input = z.object({ id: z.uuid(), reason: z.string().trim().min(2).max(500) });
type Input = z.infer<typeof input>;

@Injectable()
export class CancelQuoteRequest implements UseCase<Input, RequestView> {
  readonly name = 'sourcing.cancel-quote-request';
  readonly permission = 'sourcing.ask';
  readonly input = input;

  constructor(
    private readonly requests: QuoteRequests,
    private readonly views: RequestViews,
  ) {}

  async execute(work: Work, { id, reason }: Input): Promise<RequestView> {
    const request = await this.requests.forChange(work, id);
    work.allow('sourcing.ask', 'QuoteRequest', { buyerId: request.kept.buyerId });
    const before = request.state;
    request.cancel();
    await this.requests.cancelled(work, request, reason);
    work.unschedule(followRequestJob, { requestId: id });
    work.about(request.kept.buyerId);
    work.changed({ state: before }, { state: request.state });
    if (before !== 'draft') work.emit(requestMoved, { requestId: id, to: 'cancelled' });
    return this.views.one(work, id);
  }
}
