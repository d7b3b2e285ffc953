import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { ImportFiles } from '../persistence/import-files';

const input = z.object({ fileId: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class CloseImportFile implements UseCase<Input, void> {
  readonly name = 'organisations.close-import-file';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(private readonly files: ImportFiles) {}

  execute(work: Work, { fileId }: Input): Promise<void> {
    return this.files.close(work, fileId);
  }
}
