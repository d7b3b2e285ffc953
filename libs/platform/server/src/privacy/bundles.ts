import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Reading, Work } from '../use-cases/work';
import type { DataSubject } from './personal-data';

const KEPT_DAYS = 7;

export interface StoredBundle {
  readonly personId: string | null;
  readonly email: string | null;
  readonly askedBy: string | null;
  readonly bytes: Buffer | null;
}

export interface BundleView {
  id: string;
  state: string;
  doneUnits: number;
  totalUnits: number;
  step: string | null;
  name: string;
  contentBase64: string | null;
}

/** Copies of people's data that wait to be fetched: a week at most, then they go. */
@Injectable()
export class Bundles {
  async keep(work: Work, id: string, { personId, email }: DataSubject, askedBy: string | null): Promise<boolean> {
    await work.rows(
      sql`delete from personal_bundle where asked_at < ${work.at}::timestamptz - make_interval(days => ${KEPT_DAYS}::int)`,
    );
    await work.rows(sql`insert into personal_bundle (id, person_id, email, asked_by, asked_at)
      values (${id}::uuid, ${personId}::uuid, ${personId ? null : email}, ${askedBy}::uuid, ${work.at}) on conflict (territory_id, id) do nothing`);
    const kept = await this.find(work, id);
    return kept?.personId === personId && kept.askedBy === askedBy && (personId !== null || kept.email === email);
  }

  find(reading: Reading, id: string): Promise<StoredBundle | null> {
    return reading.row(
      sql<StoredBundle>`select person_id as "personId", email, asked_by as "askedBy", bytes from personal_bundle where id = ${id}::uuid`,
    );
  }

  async fill(work: Work, id: string, bytes: Buffer): Promise<void> {
    await work.rows(sql`update personal_bundle set bytes = ${bytes}::bytea where id = ${id}::uuid`);
  }

  /** How far it is, and the copy once it is made. */
  async view(reading: Reading, id: string): Promise<BundleView | null> {
    const row = await reading.row(sql<
      Omit<BundleView, 'name' | 'contentBase64'> & { bytes: Buffer | null; askedAt: string }
    >`
      select b.id, coalesce(j.state, 'queued') as state, coalesce(j.done_units, 0) as "doneUnits", coalesce(j.total_units, 0) as "totalUnits",
        j.step, b.bytes, b.asked_at as "askedAt"
      from personal_bundle b left join job_run j on j.territory_id = b.territory_id and j.id = b.id where b.id = ${id}::uuid`);
    if (!row) return null;
    const { bytes, askedAt, ...view } = row;
    return { ...view, name: `maillon-${askedAt.slice(0, 10)}.zip`, contentBase64: bytes?.toString('base64') ?? null };
  }
}
