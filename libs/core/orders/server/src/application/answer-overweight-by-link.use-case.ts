import { Injectable } from '@nestjs/common';
import { endOverweightJob } from '@maillon/core/orders/contract';
import { linkKey, stillOpen, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { afterWeightAnswer } from '../domain/overweight';
import { OverweightLinks } from '../persistence/overweight-links';
import { Overweights } from '../persistence/overweights';

const input = z.object({ keyHash: linkKey, accept: z.boolean() });
type Input = z.infer<typeof input>;

/** Whoever holds the link answers for the buyer; the trace says that nobody had signed in. */
@Injectable()
export class AnswerOverweightByLink implements UseCase<Input, void> {
  readonly name = 'orders.answer-overweight-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly links: OverweightLinks,
    private readonly overweights: Overweights,
  ) {}

  /** Refusals: platform.link-unknown, platform.link-expired, orders.overweight-over. */
  async execute(work: Work, { keyHash, accept }: Input): Promise<void> {
    const { id: overweightId, buyerId } = stillOpen(await this.links.byKey(work, keyHash), work.at);
    const asked = await this.overweights.held(work, overweightId);
    work.about(asked.orderId, buyerId);
    const state = afterWeightAnswer(asked, accept, work.at);
    if (!state) return;
    await this.overweights.end(work, asked, state, 'buyer');
    work.unschedule(endOverweightJob, { overweightId });
    work.changed({ state: asked.state }, { state }, asked.productName);
  }
}
