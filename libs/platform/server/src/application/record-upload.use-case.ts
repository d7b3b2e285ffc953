import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import { z } from 'zod';
import { Uploads } from '../uploads/uploads';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object({
  id: z.uuid(),
  purpose: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.number().int().min(1),
  sha256: z.string().length(64),
  storageKey: z.string(),
});
type Input = z.infer<typeof input>;

/** Notes a file that the route has checked and stored. Answers whether it is new: sent twice under one id, it is kept once. */
@Injectable()
export class RecordUpload implements UseCase<Input, boolean> {
  readonly name = 'platform.record-upload';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly uploads: Uploads) {}

  async execute(work: Work, { fileName, ...sent }: Input): Promise<boolean> {
    await this.uploads.add(work, { ...sent, name: fileName });
    const kept = await this.uploads.find(work, sent.id);
    if (kept?.sha256 !== sent.sha256 || kept.purpose !== sent.purpose) throw platformRefusals.because('already-done');
    const isNew = kept.storageKey === sent.storageKey;
    if (isNew) work.changed(null, { mediaType: sent.mediaType, bytes: sent.bytes });
    return isNew;
  }
}
