import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { ImportFiles } from '../persistence/import-files';

const input = z.object({ fileId: z.uuid(), trialId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

@Injectable()
export class CloseImportFile implements UseCase<Input, void> {
  readonly name = 'organisations.close-import-file';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(private readonly files: ImportFiles) {}

  async execute(work: Work, { fileId, trialId }: Input): Promise<void> {
    await this.files.close(work, fileId);
    if (trialId) await this.files.close(work, trialId);
  }
}
