import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { NO_ENTRY, type CensusEntry } from '../domain/census';

export interface StoredEntry extends CensusEntry {
  readonly organisationId: string;
}

/** What the census keeps of producers beside what it says of them. */
@Injectable()
export class CensusEntries {
  find(reading: Reading, organisationId: string): Promise<StoredEntry | null> {
    return reading.row(
      sql<StoredEntry>`select organisation_id as "organisationId", trades, facts from census_entry where organisation_id = ${organisationId}::uuid`,
    );
  }

  async ofSirets(reading: Reading, sirets: readonly string[]): Promise<Map<string, CensusEntry>> {
    const rows = await reading.rows(sql<
      CensusEntry & { siret: string }
    >`select p.siret, e.trades, e.facts from census_entry e join participation p on p.id = e.organisation_id
      where p.siret = any(${[...sirets]}::text[])`);
    return new Map(rows.map(({ siret, trades, facts }) => [siret, { trades, facts: facts ?? NO_ENTRY.facts }]));
  }

  async write(work: Work, entries: readonly StoredEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = entries.map(({ organisationId, ...entry }) => ({ ...entry, organisation_id: organisationId }));
    await work.rows(sql`insert into census_entry (organisation_id, trades, facts)
      select organisation_id, trades, facts from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (organisation_id uuid, trades boolean, facts jsonb)
      on conflict (territory_id, organisation_id) do update set trades = excluded.trades, facts = excluded.facts`);
  }
}
