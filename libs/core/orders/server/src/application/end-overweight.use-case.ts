import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { afterWeightDeadline } from '../domain/overweight';
import { Overweights } from '../persistence/overweights';

const input = z.object({ overweightId: z.uuid() });
type Input = z.infer<typeof input>;

/** Nobody answered in time: the ceiling is charged. Done twice, done once; before its hour nothing happens. */
@Injectable()
export class EndOverweight implements UseCase<Input, void> {
  readonly name = 'orders.end-overweight';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly overweights: Overweights) {}

  async execute(work: Work, { overweightId }: Input): Promise<void> {
    const asked = await this.overweights.held(work, overweightId);
    const state = afterWeightDeadline(asked, work.at);
    if (!state) return;
    await this.overweights.end(work, asked, state, 'silence');
    work.about(asked.orderId);
    work.changed({ state: asked.state }, { state }, asked.productName);
  }
}
