import { Injectable } from '@nestjs/common';
import { forgetFiles } from '@maillon/platform/contract';
import { Storage } from '../storage/storage';
import type { JobHandle, JobHandler } from './job-handler';

/** After the rows are gone for good: a file taken away before that could be missed. One that is gone already stays gone. */
@Injectable()
export class ForgetFilesJob implements JobHandler<{ keys: string[] }> {
  readonly job = forgetFiles;

  constructor(private readonly storage: Storage) {}

  async perform(handle: JobHandle, { keys }: { keys: string[] }): Promise<{ files: number }> {
    for (const [done, key] of keys.entries()) {
      await this.storage.remove(key);
      await handle.progress(done + 1, keys.length);
    }
    return { files: keys.length };
  }
}
