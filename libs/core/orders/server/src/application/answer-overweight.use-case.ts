import { Injectable } from '@nestjs/common';
import { endOverweightJob, type Overweight } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { afterWeightAnswer } from '../domain/overweight';
import { Overweights } from '../persistence/overweights';
import { OverweightList } from './overweights.query';

const input = z.object({ id: z.uuid(), accept: z.boolean() });
type Input = z.infer<typeof input>;

/** One tap: the buyer takes the real weight, or pays the ceiling. */
@Injectable()
export class AnswerOverweight implements UseCase<Input, Overweight> {
  readonly name = 'orders.answer-overweight';
  readonly permission = 'orders.change-order';
  readonly input = input;

  constructor(
    private readonly overweights: Overweights,
    private readonly list: OverweightList,
  ) {}

  async execute(work: Work, { id, accept }: Input): Promise<Overweight> {
    const asked = await this.overweights.held(work, id);
    work.allow(this.permission, 'Order', { buyerId: asked.buyerId });
    const state = afterWeightAnswer(asked, accept, work.at);
    if (state) {
      const isBuyer = work.actor.kind === 'person' && work.actor.organisationId === asked.buyerId;
      await this.overweights.end(work, asked, state, isBuyer ? 'buyer' : 'manager');
      work.unschedule(endOverweightJob, { overweightId: id });
      work.about(asked.orderId);
      work.changed({ state: asked.state }, { state }, asked.productName);
    }
    return (await this.list.one(work, id))!;
  }
}
