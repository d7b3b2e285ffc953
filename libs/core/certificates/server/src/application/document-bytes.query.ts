import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import { Storage, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Documents, type StoredDocument } from '../persistence/documents';

// An id that is not one cannot be found: no other answer would tell the curious more.
const input = z.object({ id: z.string() });
type Input = z.infer<typeof input>;

export interface DocumentBytes {
  readonly document: StoredDocument;
  readonly stream: Readable;
}

@Injectable()
export class BytesOfDocument implements ReadCase<Input, DocumentBytes> {
  readonly name = 'certificates.bytes-of-document';
  readonly permission = 'certificates.read';
  readonly input = input;

  constructor(
    private readonly documents: Documents,
    private readonly storage: Storage,
  ) {}

  async read(reading: Reading, { id }: Input): Promise<DocumentBytes> {
    const document = z.uuid().safeParse(id).success ? await this.documents.visible(reading, id) : null;
    if (!document) throw platformRefusals.because('not-found');
    return { document, stream: await this.storage.read(reading.territory, document.storageKey) };
  }
}
