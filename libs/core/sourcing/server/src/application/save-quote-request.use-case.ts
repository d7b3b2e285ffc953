import { Injectable } from '@nestjs/common';
import { sourcingRefusals, type QuoteRequest as RequestView } from '@maillon/core/sourcing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { QuoteRequests } from '../persistence/quote-requests';
import { RequestCheck } from './request-check';
import { requestInput, type RequestInput } from './request-input';
import { RequestViews } from './request-views';
import { actingSide } from './viewer';

const input = z.object({ input: requestInput });
interface Input {
  readonly input: RequestInput;
}

/** A draft as it is now; the whole of it each time. */
@Injectable()
export class SaveQuoteRequest implements UseCase<Input, RequestView> {
  readonly name = 'sourcing.save-quote-request';
  readonly permission = 'sourcing.ask';
  readonly input = input as unknown as z.ZodType<Input>;

  constructor(
    private readonly requests: QuoteRequests,
    private readonly check: RequestCheck,
    private readonly views: RequestViews,
  ) {}

  async execute(work: Work, { input: wanted }: Input): Promise<RequestView> {
    const { side, organisationId: buyerId } = actingSide(work);
    if (side !== 'buyer') throw sourcingRefusals.because('buyer-missing');
    const lines = await this.check.lines(work, wanted);
    const earlier = await this.requests.lock(work, wanted.id);
    if (earlier) work.allow('sourcing.ask', 'QuoteRequest', { buyerId: earlier.kept.buyerId });
    earlier?.mustBeDraft();
    await this.requests.saveDraft(work, { ...wanted, buyerId, lines, deadline: new Date(wanted.deadline) });
    work.about(wanted.id, buyerId);
    work.changed(earlier && factsOf(earlier.kept), factsOf({ ...wanted, lines, deadline: new Date(wanted.deadline) }));
    return this.views.one(work, wanted.id);
  }
}

function factsOf({ sealed, deadline, lines }: { sealed: boolean; deadline: Date; lines: readonly unknown[] }) {
  return { state: 'draft', sealed, deadline, lines: lines.length };
}
