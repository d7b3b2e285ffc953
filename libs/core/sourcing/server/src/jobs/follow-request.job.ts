import { Injectable } from '@nestjs/common';
import { followRequestJob } from '@maillon/core/sourcing/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import { FollowRequest } from '../application/follow-request.use-case';

@Injectable()
export class FollowRequestHandler implements JobHandler<{ requestId: string }> {
  readonly job = followRequestJob;

  constructor(private readonly follow: FollowRequest) {}

  perform(handle: JobHandle, payload: { requestId: string }): Promise<unknown> {
    return handle.run(this.follow, payload);
  }
}
