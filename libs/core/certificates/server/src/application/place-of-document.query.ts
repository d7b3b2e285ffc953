import { Injectable } from '@nestjs/common';
import { Participations } from '@maillon/core/organisations/server';
import { Storage, type ReadCase, type Reading, type Tenant } from '@maillon/platform/server';
import { z } from 'zod';
import { holderOf } from './holder-of';

const input = z.object({ id: z.uuid(), holderId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

export interface PlaceOfDocument {
  readonly holderId: string;
  readonly storageKey: string;
  readonly territory: Pick<Tenant, 'id'>;
}

/** Asked before a byte is read: may the person send a document for that producer, and where would it go? */
@Injectable()
export class PlaceOfNewDocument implements ReadCase<Input, PlaceOfDocument> {
  readonly name = 'certificates.place-of-new-document';
  readonly permission = 'certificates.file';
  readonly input = input;

  constructor(
    private readonly participations: Participations,
    private readonly storage: Storage,
  ) {}

  async read(reading: Reading, { id, holderId }: Input): Promise<PlaceOfDocument> {
    const holder = await holderOf(reading, this.participations, holderId, this.permission);
    const storageKey = this.storage.newKey(reading.territory, 'documents', id);
    return { holderId: holder.id, storageKey, territory: reading.territory };
  }
}
