import { Injectable } from '@nestjs/common';
import type { ProducersImportRow } from '@maillon/core/organisations/contract';
import { headingKey, type Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';

export interface RowsWanted {
  /** An outcome, or `warned`. */
  readonly outcome?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly worthALook?: boolean;
  readonly after?: number | null;
  readonly first?: number;
  /** With what stood in the file, for refused rows. */
  readonly cells?: boolean;
}

export interface FoundCounts {
  readonly outcomes: Readonly<Record<string, number>>;
  readonly warned: number;
  readonly total: number;
}

const FOUND = (fileId: string) =>
  sql`import_batch b cross join lateral jsonb_array_elements(b.rows) as r (row) where b.file_id = ${fileId}::uuid`;
const WARNED = sql<boolean>`jsonb_array_length(r.row->'warnings') > 0`;

/** What an import found of the rows of its file. */
@Injectable()
export class FoundRows {
  async counts(reading: Reading, fileId: string): Promise<FoundCounts> {
    const rows = await reading.rows(sql<{
      outcome: string;
      count: number;
      warned: number;
    }>`select r.row->>'outcome' as outcome, count(*)::int as count, count(*) filter (where ${WARNED})::int as warned
      from ${FOUND(fileId)} group by 1`);
    return {
      outcomes: Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count])),
      warned: rows.reduce((sum, { warned }) => sum + warned, 0),
      total: rows.reduce((sum, { count }) => sum + count, 0),
    };
  }

  async rows(
    reading: Reading,
    fileId: string,
    wanted: RowsWanted,
  ): Promise<(ProducersImportRow & { cells?: string[] })[]> {
    const { after = null, first, cells = false } = wanted;
    const row = cells ? sql`r.row` : sql`r.row - 'cells'`;
    const beyond = after === null ? sql<boolean>`true` : sql<boolean>`(r.row->>'row')::int > ${after}::int`;
    const found = await reading.rows(sql<{ found: ProducersImportRow }>`select ${row} as found from ${FOUND(fileId)}
      and ${conditionOf(wanted)} and ${beyond} order by b.number, (r.row->>'row')::int ${first === undefined ? sql`` : sql`limit ${first}::int`}`);
    return found.map((one) => one.found);
  }

  async count(reading: Reading, fileId: string, wanted: RowsWanted): Promise<number> {
    const row = await reading.row(
      sql<{ count: number }>`select count(*)::int as count from ${FOUND(fileId)} and ${conditionOf(wanted)}`,
    );
    return row!.count;
  }
}

function conditionOf({ outcome, search, worthALook }: RowsWanted): RawBuilder<boolean> {
  const words = headingKey(search ?? '').replaceAll(' ', '%');
  const digits = /^[\d\s.]+$/.test(search ?? '') ? search!.replace(/\D/g, '') : '';
  const ofOutcome = outcome === 'warned' ? WARNED : sql<boolean>`r.row->>'outcome' = ${outcome ?? ''}`;
  const name = sql<boolean>`app.plain(r.row->>'name') like ${`%${words}%`}`;
  return sql<boolean>`${outcome ? ofOutcome : sql<boolean>`true`}
    and ${words ? sql<boolean>`(${name} or ${digits ? sql<boolean>`r.row->>'siret' like ${`${digits}%`}` : sql<boolean>`false`})` : sql<boolean>`true`}
    and ${worthALook ? sql<boolean>`(${WARNED} or jsonb_array_length(r.row->'reasons') > 0)` : sql<boolean>`true`}`;
}
