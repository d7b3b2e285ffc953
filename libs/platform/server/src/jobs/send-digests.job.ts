import { Injectable } from '@nestjs/common';
import { sendDigests } from '@maillon/platform/contract';
import { SendDigests } from '../application/send-digests.use-case';
import type { JobHandle, JobHandler } from './job-handler';

@Injectable()
export class SendDigestsJob implements JobHandler<{ day: string; hour?: number | undefined }> {
  readonly job = sendDigests;

  constructor(private readonly digests: SendDigests) {}

  perform(handle: JobHandle, { hour }: { hour?: number | undefined }): Promise<unknown> {
    return handle.run(this.digests, hour === undefined ? {} : { hour });
  }
}
