import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Amendments } from '../persistence/amendments';
import { EndAnAmendment } from './end-an-amendment';

const input = z.object({ amendmentId: z.uuid() });
type Input = z.infer<typeof input>;

/** The producer did not answer: the order stays as it is. Done twice, done once; before its hour nothing happens. */
@Injectable()
export class EndAmendment implements UseCase<Input, void> {
  readonly name = 'orders.end-amendment';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly amendments: Amendments,
    private readonly ending: EndAnAmendment,
  ) {}

  async execute(work: Work, { amendmentId }: Input): Promise<void> {
    const amendment = await this.amendments.held(work, amendmentId);
    if (amendment.state !== 'offered' || work.at < amendment.deadline) return;
    await this.ending.as(work, amendment, 'expired', { by: 'silence', note: null });
  }
}
