import { Injectable } from '@nestjs/common';
import type { DataSubject, HeldData, PersonalDataKeeper, Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

type Rows = Record<string, unknown>;

interface Signed extends Rows {
  readonly day: string;
}

/** Whoever signed a commitment stays named on it as long as it may have to be proved. */
@Injectable()
export class SourcingKeeper implements PersonalDataKeeper {
  async held(reading: Reading, { personId }: DataSubject): Promise<HeldData[]> {
    const rows =
      await reading.rows(sql<Signed>`select c.number, s.version, s.side, s.signed_name as name, s.signed_at::date as day
      from commitment_signature s join commitment c on c.id = s.commitment_id
      where s.person_id = ${personId}::uuid order by s.signed_at`);
    const title = { fr: 'Engagements signés', en: 'Signed commitments' };
    const latest = rows.at(-1)?.day ?? null;
    return [{ what: 'sourcing.signatures', title, rows, fate: 'kept', hold: 'sourcing.contracts', latest }];
  }

  /** Nothing goes before its time; what people wrote beside is found by the free texts. */
  async erase(_work: Work, _subject: DataSubject): Promise<void> {}
}
