import { Injectable } from '@nestjs/common';
import { WARNING_DAYS, type WarningDays } from '@maillon/core/certificates/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { Doer } from './documents';

export interface Watched {
  readonly certificateId: string;
  readonly holderId: string;
  readonly kind: string;
  readonly validTo: string;
  readonly told: WarningDays[];
}

export interface Note {
  readonly certificateId: string;
  readonly what: string;
}

const FURTHEST = WARNING_DAYS[0];

/** What the watch over dates looks at, and what it notes. */
@Injectable()
export class CertificateWatch {
  /** Verified certificates that end soon, or ended without a note of it; locked, so that two watches do not tell the same. */
  due(work: Work, day: string): Promise<Watched[]> {
    return work.rows(sql<Watched>`select c.id as "certificateId", c.holder_id as "holderId", c.kind, c.valid_to as "validTo",
        coalesce((select json_agg(substr(f.what, 8)::int) from certificate_fact f where f.certificate_id = c.id and f.what like 'warned-%'), '[]') as told
      from certificate c where c.decision = 'verified' and c.valid_from <= ${day}::date and c.valid_to <= ${day}::date + ${FURTHEST}::int
        and not exists (select 1 from certificate_fact f where f.certificate_id = c.id and f.what = 'expired')
      order by c.id for update of c`);
  }

  async note(work: Work, notes: readonly Note[], day: string, by: Doer): Promise<void> {
    if (notes.length === 0) return;
    await work.rows(sql`insert into certificate_fact (id, certificate_id, what, at, day, by, membership_id)
      select gen_random_uuid(), r."certificateId", r.what, ${work.at}::timestamptz, ${day}::date, ${by.name}, ${by.membershipId}::uuid
      from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) as r ("certificateId" uuid, what text)
      on conflict (territory_id, certificate_id, what) do nothing`);
  }

  /** The first day after this one on which something will have to be told; null when nothing is verified. */
  async nextDay(work: Work, day: string): Promise<string | null> {
    const row = await work.row(sql<{ day: string | null }>`select min(m.day) as day from certificate c
      cross join lateral (select greatest(c.valid_from, c.valid_to - t.days) as day from unnest(${[...WARNING_DAYS]}::int[]) as t (days)
        union all select c.valid_to + 1) m
      where c.decision = 'verified' and c.valid_to >= ${day}::date and m.day > ${day}::date`);
    return row?.day ?? null;
  }
}
