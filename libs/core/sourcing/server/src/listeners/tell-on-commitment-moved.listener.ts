import { Injectable } from '@nestjs/common';
import { commitmentMoved } from '@maillon/core/sourcing/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfCommitment } from '../application/tell-of-commitment';

type Moved = z.infer<typeof commitmentMoved.payload>;

@Injectable()
export class TellOnCommitmentMoved implements Listener<Moved> {
  readonly name = 'sourcing.tell-on-commitment-moved';
  readonly event = commitmentMoved;

  constructor(private readonly telling: TellOfCommitment) {}

  hear(work: Work, { commitmentId, step, side, version }: Moved): Promise<void> {
    return this.telling.step(work, commitmentId, { step, side, version });
  }
}
