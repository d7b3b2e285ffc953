import { Injectable } from '@nestjs/common';
import { Uploads, type FileInput, type NamedBytes, type Reading } from '@maillon/platform/server';
import { decodedFile } from './import-table';

/** A file chosen on screen, whether it came before the request or with it. */
@Injectable()
export class ReceivedFiles {
  constructor(private readonly uploads: Uploads) {}

  async of(reading: Reading, file: FileInput, purpose: string): Promise<NamedBytes> {
    if (!file.uploadId) return decodedFile(file, reading.locale);
    return { ...(await this.uploads.open(reading, file.uploadId, purpose)), name: file.name };
  }
}
