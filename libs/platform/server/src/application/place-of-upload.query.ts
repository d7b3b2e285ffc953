import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import { z } from 'zod';
import { Assembled } from '../modules/assembled';
import { Storage } from '../storage/storage';
import { UPLOAD_PURPOSES, type UploadPurpose } from '../uploads/upload-purpose';
import type { Tenant } from '../use-cases/context';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({ id: z.uuid(), purpose: z.string(), name: z.string().trim().min(1).max(200) });
type Input = z.infer<typeof input>;

export interface PlaceOfUpload extends Input {
  readonly wanted: UploadPurpose;
  readonly storageKey: string;
  readonly territory: Pick<Tenant, 'id'>;
}

/** Asked before a byte is read: may the person send that, and where would it go? */
@Injectable()
export class PlaceOfNewUpload implements ReadCase<Input, PlaceOfUpload> {
  readonly name = 'platform.place-of-new-upload';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly assembled: Assembled,
    private readonly storage: Storage,
  ) {}

  read(reading: Reading, asked: Input): Promise<PlaceOfUpload> {
    const given = this.assembled.extensions(UPLOAD_PURPOSES, reading);
    const wanted = given.find(({ strategy }) => strategy.purpose === asked.purpose)?.strategy;
    if (!wanted) throw platformRefusals.because('upload-purpose-unknown');
    if (!reading.can(wanted.permission, wanted.type)) throw platformRefusals.because('not-allowed');
    const storageKey = this.storage.newKey(reading.territory, 'uploads', asked.id);
    return Promise.resolve({ ...asked, wanted, storageKey, territory: reading.territory });
  }
}
