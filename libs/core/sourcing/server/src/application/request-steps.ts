import { Injectable } from '@nestjs/common';
import { requestMoved } from '@maillon/core/sourcing/contract';
import type { Work } from '@maillon/platform/server';
import type { QuoteRequest } from '../domain/quote-request';
import { QuoteRequests } from '../persistence/quote-requests';
import { Quotes } from '../persistence/quotes';
import { momentOf } from './viewer';

/** What the clock asks of a request, done by whoever comes first: a job, or somebody who acts on it. */
@Injectable()
export class RequestSteps {
  constructor(
    private readonly requests: QuoteRequests,
    private readonly quotes: Quotes,
  ) {}

  /** The request, locked and as the clock has it. Refusal: platform.not-found. */
  async current(work: Work, id: string): Promise<QuoteRequest> {
    const request = await this.requests.forChange(work, id);
    const before = request.state;
    request.follow(momentOf(work), await this.quotes.count(work, id));
    if (request.state !== before) await this.moved(work, request, before);
    return request;
  }

  async moved(work: Work, request: QuoteRequest, before: QuoteRequest['state']): Promise<void> {
    await this.requests.saveState(work, request);
    const { id, state, kept } = request;
    work.about(id, kept.buyerId);
    work.changed({ state: before }, { state });
    if (state === 'closed' || state === 'expired') work.emit(requestMoved, { requestId: id, to: state });
  }
}
