import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ImportFiles, type WaitingFile } from '../persistence/import-files';
import type { FileLayout } from './producer-file/layout';

const input = z.object({ fileId: z.uuid() });
type Input = z.infer<typeof input>;

export interface FileToImport extends WaitingFile {
  readonly layout: FileLayout;
}

/** The file of an import job, and where its table is. Refusal: organisations.file-gone, after a week. */
@Injectable()
export class ImportFile implements ReadCase<Input, FileToImport> {
  readonly name = 'organisations.import-file';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(private readonly files: ImportFiles) {}

  async read(reading: Reading, { fileId }: Input): Promise<FileToImport> {
    const file = await this.files.find(reading, fileId);
    const described = await this.files.described<FileLayout>(reading, fileId);
    if (!file || !described) throw organisationsRefusals.because('file-gone');
    return { ...file, layout: described.layout };
  }
}
