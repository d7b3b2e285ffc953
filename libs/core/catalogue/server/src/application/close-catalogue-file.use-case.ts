import { Injectable } from '@nestjs/common';
import { ImportFiles } from '@maillon/core/organisations/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';

const input = z.object({ fileId: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class CloseCatalogueFile implements UseCase<Input, void> {
  readonly name = 'catalogue.close-catalogue-file';
  readonly permission = 'catalogue.import';
  readonly input = input;

  constructor(private readonly files: ImportFiles) {}

  execute(work: Work, { fileId }: Input): Promise<void> {
    return this.files.close(work, fileId);
  }
}
