import { Injectable } from '@nestjs/common';
import { watchCertificates } from '@maillon/core/certificates/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import { WatchCertificates } from '../application/watch-certificates.use-case';

@Injectable()
export class WatchCertificatesJob implements JobHandler<{ day: string }> {
  readonly job = watchCertificates;

  constructor(private readonly watch: WatchCertificates) {}

  perform(handle: JobHandle): Promise<unknown> {
    return handle.run(this.watch, {});
  }
}
