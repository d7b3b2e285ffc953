import { Injectable } from '@nestjs/common';
import { followCommitmentJob } from '@maillon/core/sourcing/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import { FollowCommitment } from '../application/follow-commitment.use-case';

@Injectable()
export class FollowCommitmentHandler implements JobHandler<{ commitmentId: string }> {
  readonly job = followCommitmentJob;

  constructor(private readonly follow: FollowCommitment) {}

  perform(handle: JobHandle, payload: { commitmentId: string }): Promise<unknown> {
    return handle.run(this.follow, payload);
  }
}
