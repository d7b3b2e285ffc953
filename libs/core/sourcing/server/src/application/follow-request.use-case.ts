import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { RequestSteps } from './request-steps';

const input = z.object({ requestId: z.uuid() });
type Input = z.infer<typeof input>;

/** The job's one step: early, late or twice, it does what is left to do. */
@Injectable()
export class FollowRequest implements UseCase<Input, { readonly state: string }> {
  readonly name = 'sourcing.follow-request';
  readonly permission = 'sourcing.read';
  readonly input = input;

  constructor(private readonly steps: RequestSteps) {}

  async execute(work: Work, { requestId }: Input) {
    const { state } = await this.steps.current(work, requestId);
    return { state };
  }
}
