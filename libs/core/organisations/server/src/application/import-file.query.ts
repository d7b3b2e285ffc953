import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ImportFiles, type WaitingFile } from '../persistence/import-files';

const input = z.object({ fileId: z.uuid() });
type Input = z.infer<typeof input>;

/** The file of an import job. Refusal: organisations.file-gone, after a week. */
@Injectable()
export class ImportFile implements ReadCase<Input, WaitingFile> {
  readonly name = 'organisations.import-file';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(private readonly files: ImportFiles) {}

  async read(reading: Reading, { fileId }: Input): Promise<WaitingFile> {
    const file = await this.files.find(reading, fileId);
    if (!file) throw organisationsRefusals.because('file-gone');
    return file;
  }
}
