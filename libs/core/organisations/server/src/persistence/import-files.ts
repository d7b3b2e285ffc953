import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NamedBytes, Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

const KEPT_DAYS = 7;

export interface WaitingFile {
  readonly name: string;
  /** Null once its job is done. */
  readonly bytes: Buffer | null;
}

export interface DescribedFile<Layout> {
  readonly name: string;
  readonly layout: Layout;
  readonly dryRun: boolean;
  readonly kept: boolean;
}

/**
 * Files that wait for their import job, and what was found of their rows, batch by batch.
 * A job that runs again finds its batches done and answers as it would have the first time.
 */
@Injectable()
export class ImportFiles {
  /** False when that id was used before for another file or other options. */
  async keep(work: Work, id: string, file: NamedBytes, options: unknown): Promise<boolean> {
    await work.rows(
      sql`delete from import_file where kept_at < ${work.at}::timestamptz - make_interval(days => ${KEPT_DAYS}::int)`,
    );
    const digest = digestOf(file, options);
    await work.rows(sql`insert into import_file (id, name, bytes, digest, kept_at)
      values (${id}::uuid, ${file.name}, ${file.bytes}::bytea, ${digest}, ${work.at}::timestamptz) on conflict (territory_id, id) do nothing`);
    const kept = await work.row(sql<{ digest: string }>`select digest from import_file where id = ${id}::uuid`);
    return kept?.digest === digest;
  }

  find(reading: Reading, id: string): Promise<WaitingFile | null> {
    return reading.row(sql<WaitingFile>`select name, bytes from import_file where id = ${id}::uuid`);
  }

  /** Where the table of a producers file is, and whether it is only tried. */
  async describe(work: Work, id: string, layout: unknown, dryRun: boolean): Promise<void> {
    await work.rows(
      sql`update import_file set layout = ${JSON.stringify(layout)}::jsonb, dry_run = ${dryRun} where id = ${id}::uuid`,
    );
  }

  async described<Layout>(reading: Reading, id: string): Promise<DescribedFile<Layout> | null> {
    return reading.row(sql<DescribedFile<Layout>>`select name, layout, dry_run as "dryRun", bytes is not null as kept
      from import_file where id = ${id}::uuid and layout is not null`);
  }

  /** The file of a trial, to be imported for good. False when that id was used before for another file or other options. */
  async keepTried(work: Work, id: string, trialId: string, options: unknown): Promise<boolean> {
    const digest = createHash('sha256')
      .update(JSON.stringify([trialId, options]))
      .digest('base64');
    await work.rows(sql`insert into import_file (id, name, bytes, digest, layout, dry_run, kept_at)
      select ${id}::uuid, name, bytes, ${digest}, layout, false, ${work.at}::timestamptz from import_file
      where id = ${trialId}::uuid and dry_run and bytes is not null on conflict (territory_id, id) do nothing`);
    const kept = await work.row(sql<{ digest: string }>`select digest from import_file where id = ${id}::uuid`);
    return kept?.digest === digest;
  }

  /** Its bytes are of no more use; what was found of its rows stays until the file is a week old. */
  async close(work: Work, id: string): Promise<void> {
    await work.rows(sql`update import_file set bytes = null where id = ${id}::uuid and bytes is not null`);
  }

  async batch<Row>(reading: Reading, fileId: string, number: number): Promise<Row[] | null> {
    const found = await reading.row(
      sql<{ rows: Row[] }>`select rows from import_batch where file_id = ${fileId}::uuid and number = ${number}::int`,
    );
    return found && found.rows;
  }

  async recordBatch<Row>(work: Work, fileId: string, number: number, rows: readonly Row[]): Promise<void> {
    await work.rows(
      sql`insert into import_batch (file_id, number, rows) values (${fileId}::uuid, ${number}::int, ${JSON.stringify(rows)}::jsonb)`,
    );
  }

  /** What was found of all its rows, in order. */
  async findings<Row>(reading: Reading, fileId: string): Promise<Row[]> {
    const batches = await reading.rows(
      sql<{ rows: Row[] }>`select rows from import_batch where file_id = ${fileId}::uuid order by number`,
    );
    return batches.flatMap(({ rows }) => rows);
  }
}

function digestOf({ name, bytes }: NamedBytes, options: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([name, options]))
    .update(bytes)
    .digest('hex');
}
