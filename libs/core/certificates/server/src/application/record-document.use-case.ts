import { Injectable } from '@nestjs/common';
import { DOCUMENT_TYPES, LARGEST_DOCUMENT, type Document } from '@maillon/core/certificates/contract';
import { Participations } from '@maillon/core/organisations/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Documents, type StoredDocument } from '../persistence/documents';
import { holderOf, doerOf } from './holder-of';

const input = z.object({
  id: z.uuid(),
  holderId: z.uuid(),
  fileName: z.string().min(1).max(200),
  mediaType: z.enum(DOCUMENT_TYPES),
  bytes: z.number().int().min(1).max(LARGEST_DOCUMENT),
  sha256: z.string().length(64),
  storageKey: z.string(),
});
type Input = z.infer<typeof input>;

export interface RecordedDocument {
  readonly document: Document;
  /** False when the same document was sent before: the copy is of no use. */
  readonly isNew: boolean;
}

/** Notes a file that the route has checked and stored. Sent twice under one id, it is kept once. */
@Injectable()
export class RecordDocument implements UseCase<Input, RecordedDocument> {
  readonly name = 'certificates.record-document';
  readonly permission = 'certificates.file';
  readonly input = input;

  constructor(
    private readonly documents: Documents,
    private readonly participations: Participations,
  ) {}

  async execute(work: Work, wanted: Input): Promise<RecordedDocument> {
    await holderOf(work, this.participations, wanted.holderId, this.permission);
    await this.documents.add(work, { ...wanted, name: wanted.fileName }, doerOf(work));
    const document = await this.documents.find(work, wanted.id);
    if (!document || !isSame(document, wanted)) throw platformRefusals.because('already-done');
    const isNew = document.storageKey === wanted.storageKey;
    if (isNew) work.changed(null, { mediaType: wanted.mediaType, bytes: wanted.bytes });
    return { document, isNew };
  }
}

function isSame(kept: StoredDocument, sent: Input): boolean {
  return kept.sha256 === sent.sha256 && kept.holderId === sent.holderId;
}
