import { Injectable } from '@nestjs/common';
import { FileFault, rawRows, type Work } from '@maillon/platform/server';
import { sql } from 'kysely';

interface KeptFile {
  readonly id: string;
  readonly bytes: Buffer;
}

/** Files that wait for an import and what was found of their rows: a week of them at most. */
@Injectable()
export class NamingFiles {
  /** A file that names the person is forgotten whole: nobody can take a line out of a workbook. */
  async forget(work: Work, words: readonly string[]): Promise<void> {
    if (words.length === 0) return;
    const naming = await this.naming(work, words);
    const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    await work.rows(sql`update import_file f set bytes = null, layout = null, name = '—'
      where f.id = any(${naming}::uuid[]) or f.layout::text ilike any(${patterns}::text[])
        or exists (select from import_batch b where b.file_id = f.id and b.rows::text ilike any(${patterns}::text[]))`);
    await work.rows(sql`delete from import_batch where rows::text ilike any(${patterns}::text[])`);
  }

  /** Read as their import reads them: a workbook is packed, and a text may be of another alphabet. One at a time. */
  private async naming(work: Work, words: readonly string[]): Promise<string[]> {
    const ids = await work.rows(sql<{ id: string }>`select id from import_file where bytes is not null order by id`);
    const found: string[] = [];
    for (const { id } of ids) {
      const file = await work.row(sql<KeptFile>`select id, bytes from import_file where id = ${id}::uuid`);
      if (file?.bytes && (await names(file.bytes, words))) found.push(id);
    }
    return found;
  }
}

async function names(bytes: Buffer, words: readonly string[]): Promise<boolean> {
  const wanted = words.map((word) => word.toLocaleLowerCase('fr'));
  try {
    for await (const { cells } of rawRows(bytes)) {
      const line = cells.join('\n').toLocaleLowerCase('fr');
      if (wanted.some((word) => line.includes(word))) return true;
    }
    return false;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return true; // What cannot be read cannot be cleared either.
  }
}
