import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { MergedField } from '../domain/producer';

export interface KeptChoice {
  readonly row: number;
  readonly choice: 'merge' | 'apart';
  /** Of a merge: the fields in which the row wins. */
  readonly fields: readonly MergedField[];
}

/** What somebody said of the rows of a trial that look like a known producer. */
@Injectable()
export class ImportChoices {
  of(reading: Reading, fileId: string): Promise<KeptChoice[]> {
    return reading.rows(
      sql<KeptChoice>`select row, choice, fields from import_choice where file_id = ${fileId}::uuid order by row`,
    );
  }

  async keep(work: Work, fileId: string, { row, choice, fields }: KeptChoice): Promise<void> {
    await work.rows(sql`insert into import_choice (file_id, row, choice, fields)
      values (${fileId}::uuid, ${row}::int, ${choice}::text, ${[...fields]}::text[])
      on conflict (territory_id, file_id, row) do update set choice = excluded.choice, fields = excluded.fields`);
  }

  async forget(work: Work, fileId: string, row: number): Promise<void> {
    await work.rows(sql`delete from import_choice where file_id = ${fileId}::uuid and row = ${row}::int`);
  }
}
