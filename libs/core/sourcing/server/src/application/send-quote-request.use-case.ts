import { Injectable } from '@nestjs/common';
import {
  followRequestJob,
  requestMoved,
  sourcingRefusals,
  type QuoteRequest as RequestView,
} from '@maillon/core/sourcing/contract';
import { addDays, localDay, localInstant } from '@maillon/core/territories/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { QuoteRequest } from '../domain/quote-request';
import { Partners } from '../persistence/partners';
import { QuoteRequests } from '../persistence/quote-requests';
import { RequestViews } from './request-views';
import { momentOf } from './viewer';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** From here on producers can answer, and the request stays as it is. */
@Injectable()
export class SendQuoteRequest implements UseCase<Input, RequestView> {
  readonly name = 'sourcing.send-quote-request';
  readonly permission = 'sourcing.ask';
  readonly input = input;

  constructor(
    private readonly requests: QuoteRequests,
    private readonly partners: Partners,
    private readonly views: RequestViews,
  ) {}

  async execute(work: Work, { id }: Input): Promise<RequestView> {
    const request = await this.requests.forChange(work, id);
    work.allow('sourcing.ask', 'QuoteRequest', { buyerId: request.kept.buyerId });
    if (request.state !== 'sent') await this.send(work, request);
    return this.views.one(work, id);
  }

  private async send(work: Work, request: QuoteRequest): Promise<void> {
    const { buyerId, deadline } = request.kept;
    if (!(await this.partners.isApproved(work, buyerId, 'buyer'))) throw sourcingRefusals.because('buyer-suspended');
    request.send(momentOf(work), localDay(deadline, work.territory.timeZone));
    const producerIds = await this.toAsk(work, request);
    await this.requests.sent(work, request, producerIds);
    this.remember(work, request);
    work.about(buyerId);
    work.changed({ state: 'draft' }, { state: 'sent', deadline, producers: producerIds.length });
    work.emit(requestMoved, { requestId: request.id, to: 'sent' });
  }

  /** The chosen ones who can still sell, or everybody whose family fits; free words fit everybody. */
  private async toAsk(work: Work, { id, kept: { lines } }: QuoteRequest): Promise<string[]> {
    const wished = await this.requests.wishedProducers(work, id);
    const codes = lines.flatMap(({ referenceCode }) => referenceCode ?? []);
    const families = new Set((await this.partners.familiesOf(work, codes)).values());
    const producerIds = wished.length
      ? await this.partners.approvedOf(work, wished, 'producer')
      : await this.partners.producersOf(work, codes.length < lines.length ? null : [...families]);
    if (producerIds.length === 0) throw sourcingRefusals.because('nobody-fits');
    return producerIds;
  }

  private remember(work: Work, { id: requestId, kept, lastDay }: QuoteRequest): void {
    const over = localInstant(addDays(lastDay, 1), '00:05', work.territory.timeZone);
    for (const notBefore of [kept.deadline, over]) work.enqueue(followRequestJob, { requestId }, { notBefore });
  }
}
