import { Injectable } from '@nestjs/common';
import type { Document } from '@maillon/core/certificates/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface StoredDocument extends Document {
  readonly holderId: string;
  readonly storageKey: string;
}

export type NewDocument = Omit<StoredDocument, 'uploadedAt' | 'uploadedBy'>;

const DOCUMENT = sql`d.id, d.holder_id as "holderId", d.name, d.media_type as "mediaType", d.bytes, d.sha256,
  d.storage_key as "storageKey", d.uploaded_at as "uploadedAt", d.uploaded_by as "uploadedBy"`;

/** Who does something: the name as it is shown, and the membership by which the name can go. */
export interface Doer {
  readonly name: string;
  readonly membershipId: string | null;
}

@Injectable()
export class Documents {
  find(reading: Reading, id: string): Promise<StoredDocument | null> {
    return reading.row(sql<StoredDocument>`select ${DOCUMENT} from document d where d.id = ${id}::uuid`);
  }

  /** The document when the person may see it. */
  visible(reading: Reading, id: string): Promise<StoredDocument | null> {
    return reading.row(sql<StoredDocument>`select ${DOCUMENT} from document d where d.id = ${id}::uuid
      and ${reading.visible('certificates.read', 'Certificate', { holderId: 'd.holder_id' })}`);
  }

  async add(work: Work, document: NewDocument, by: Doer): Promise<void> {
    const { id, holderId, name, mediaType, bytes, sha256, storageKey } = document;
    await work.rows(sql`insert into document (id, holder_id, name, media_type, bytes, sha256, storage_key, uploaded_at, uploaded_by, membership_id)
      values (${id}::uuid, ${holderId}::uuid, ${name}, ${mediaType}, ${bytes}::int, ${sha256}, ${storageKey}, ${work.at}::timestamptz, ${by.name}, ${by.membershipId}::uuid)
      on conflict (territory_id, id) do nothing`);
  }
}
