import { Injectable } from '@nestjs/common';
import { calledOff } from '@maillon/core/sourcing/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfCommitment } from '../application/tell-of-commitment';

type Called = z.infer<typeof calledOff.payload>;

@Injectable()
export class TellOnCalledOff implements Listener<Called> {
  readonly name = 'sourcing.tell-on-called-off';
  readonly event = calledOff;

  constructor(private readonly telling: TellOfCommitment) {}

  hear(work: Work, { callOffId, commitmentId, day, units }: Called): Promise<void> {
    return this.telling.called(work, commitmentId, { callOffId, day, units });
  }
}
