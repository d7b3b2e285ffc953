import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { forgetFiles, platformRefusals } from '@maillon/platform/contract';
import { sql } from 'kysely';
import type { NamedBytes } from '../files/file-input';
import { Storage } from '../storage/storage';
import type { Reading, Work } from '../use-cases/work';

const KEPT_HOURS = 24;

export interface StoredUpload {
  readonly id: string;
  readonly purpose: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storageKey: string;
}

const old = ({ at }: Pick<Reading, 'at'>) =>
  sql<boolean>`sent_at < ${at}::timestamptz - make_interval(hours => ${KEPT_HOURS}::int)`;

/** Files that people sent and that wait for what they were sent for. */
@Injectable()
export class Uploads {
  constructor(private readonly storage: Storage) {}

  /** Of whoever asks: what somebody else sent is not theirs to use. */
  async find(reading: Reading, id: string): Promise<StoredUpload | null> {
    return reading.row(sql<StoredUpload>`select id, purpose, name, media_type as "mediaType", bytes, sha256, storage_key as "storageKey"
      from upload where id = ${id}::uuid and membership_id = ${membershipOf(reading)}::uuid`);
  }

  async add(work: Work, { id, purpose, name, mediaType, bytes, sha256, storageKey }: StoredUpload): Promise<void> {
    await work.rows(sql`insert into upload (id, purpose, name, media_type, bytes, sha256, storage_key, membership_id, sent_at)
      values (${id}::uuid, ${purpose}, ${name}, ${mediaType}, ${bytes}::int, ${sha256}, ${storageKey}, ${membershipOf(work)}::uuid, ${work.at}::timestamptz)
      on conflict (territory_id, id) do nothing`);
  }

  /** The file itself, for what it was sent for. Refusal: platform.upload-missing. */
  async open(reading: Reading, id: string, purpose: string): Promise<NamedBytes> {
    const upload = await this.find(reading, id);
    if (upload?.purpose !== purpose) throw platformRefusals.because('upload-missing');
    const stream = await this.storage.read(reading.territory, upload.storageKey);
    return { name: upload.name, bytes: await buffer(stream) };
  }

  async overdue(reading: Reading): Promise<number> {
    return (await reading.rows(sql`select id from upload where ${old(reading)}`)).length;
  }

  forgetOverdue(work: Work): Promise<void> {
    return this.forget(work, old(work));
  }

  /** All that wait: nobody can tell yet whom they name, and whoever sent one has it still. */
  forgetAll(work: Work): Promise<void> {
    return this.forget(work, sql<boolean>`true`);
  }

  private async forget(work: Work, which: ReturnType<typeof old>): Promise<void> {
    const gone = await work.rows(sql<{ key: string }>`delete from upload where ${which} returning storage_key as key`);
    if (gone.length) work.enqueue(forgetFiles, { keys: gone.map(({ key }) => key) });
  }
}

function membershipOf({ actor }: Pick<Reading, 'actor'>): string {
  if (actor.kind !== 'person') throw platformRefusals.because('not-allowed');
  return actor.membershipId;
}
