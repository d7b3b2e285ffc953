import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Documents, type StoredDocument } from '../persistence/documents';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class DocumentOfId implements ReadCase<Input, StoredDocument | null> {
  readonly name = 'certificates.document';
  readonly permission = 'certificates.read';
  readonly input = input;

  constructor(private readonly documents: Documents) {}

  read(reading: Reading, { id }: Input): Promise<StoredDocument | null> {
    return this.documents.visible(reading, id);
  }
}
