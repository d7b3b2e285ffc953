import { Injectable } from '@nestjs/common';
import { endAmendmentJob, ordersRefusals } from '@maillon/core/orders/contract';
import { linkKey, stillOpen, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { AmendmentLinks } from '../persistence/amendment-links';
import { Amendments } from '../persistence/amendments';
import { EndAnAmendment } from './end-an-amendment';

const input = z.object({ keyHash: linkKey, accept: z.boolean() });
type Input = z.infer<typeof input>;

/** Whoever holds the link answers for the producer; the trace says that nobody had signed in. */
@Injectable()
export class AnswerAmendmentByLink implements UseCase<Input, void> {
  readonly name = 'orders.answer-amendment-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly links: AmendmentLinks,
    private readonly amendments: Amendments,
    private readonly ending: EndAnAmendment,
  ) {}

  /** Refusals: platform.link-unknown, platform.link-expired, orders.amendment-over, and those of accepting it. */
  async execute(work: Work, { keyHash, accept }: Input): Promise<void> {
    const { id: amendmentId, producerId } = stillOpen(await this.links.byKey(work, keyHash), work.at);
    const amendment = await this.amendments.held(work, amendmentId);
    work.about(amendment.orderId, producerId);
    const state = accept ? 'accepted' : 'refused';
    if (amendment.state === state) return;
    if (amendment.state !== 'offered' || work.at >= amendment.deadline) throw ordersRefusals.because('amendment-over');
    await this.ending.as(work, amendment, state, { by: 'producer', note: null });
    work.unschedule(endAmendmentJob, { amendmentId });
  }
}
