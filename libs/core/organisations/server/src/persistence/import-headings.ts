import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

/** What somebody said that columns hold, by heading, for files with the same headings. */
export type SaidFields<Field> = Readonly<Record<string, Field | null>>;

@Injectable()
export class ImportHeadings {
  async recall<Field>(reading: Reading, headingSet: string): Promise<SaidFields<Field> | null> {
    const row = await reading.row(
      sql<{ fields: SaidFields<Field> }>`select fields from import_heading where heading_set = ${digestOf(headingSet)}`,
    );
    return row && row.fields;
  }

  async remember<Field>(work: Work, headingSet: string, fields: SaidFields<Field>): Promise<void> {
    await work.rows(sql`insert into import_heading (heading_set, fields, said_at)
      values (${digestOf(headingSet)}, ${JSON.stringify(fields)}::jsonb, ${work.at}::timestamptz)
      on conflict (territory_id, heading_set) do update set fields = excluded.fields, said_at = excluded.said_at`);
  }
}

function digestOf(headingSet: string): string {
  return createHash('sha256').update(headingSet).digest('hex');
}
