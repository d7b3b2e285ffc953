import { Injectable } from '@nestjs/common';
import { importCatalogue, type CatalogueImportResult } from '@maillon/core/catalogue/contract';
import { importTable } from '@maillon/core/organisations/server';
import { localDay } from '@maillon/core/territories/server';
import { say, type JobDefinition, type Sentence } from '@maillon/platform/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import { REQUIRED_HEADINGS } from '../application/catalogue-file/headings';
import { readRows, referenceFinder, type ReadRow } from '../application/catalogue-file/read-rows';
import { withoutRepeats } from '../application/catalogue-file/without-repeats';
import { CatalogueFileOfJob, type CatalogueFile } from '../application/catalogue-file.query';
import { CatalogueImportOutcomeOfJob } from '../application/catalogue-import-result.query';
import { CloseCatalogueFile } from '../application/close-catalogue-file.use-case';
import { ImportCatalogueBatch } from '../application/import-catalogue-batch.use-case';

type Payload = typeof importCatalogue extends JobDefinition<infer P> ? P : never;

const ROWS_AT_ONCE = 100;
const WRITTEN = ['product', 'sales_unit', 'price', 'offer'];
const READING: Sentence = { fr: 'Lecture du fichier', en: 'Reading the file' };
const WRITING: Sentence = { fr: 'Enregistrement des offres', en: 'Writing the offers' };

@Injectable()
export class ImportCatalogueJob implements JobHandler<Payload> {
  readonly job = importCatalogue;

  constructor(
    private readonly file: CatalogueFileOfJob,
    private readonly batch: ImportCatalogueBatch,
    private readonly close: CloseCatalogueFile,
    private readonly outcome: CatalogueImportOutcomeOfJob,
  ) {}

  async perform(handle: JobHandle, { fileId, dryRun }: Payload): Promise<CatalogueImportResult> {
    const file = await handle.read(this.file, { fileId });
    if (file.bytes) {
      await handle.progress(0, 0, say(READING, handle.call.locale));
      await this.write(handle, await rowsOf(handle, file, file.bytes), { fileId, dryRun });
      await handle.run(this.close, { fileId });
      await handle.learnSizes(WRITTEN);
    }
    return handle.read(this.outcome, { fileId, dryRun });
  }

  private async write(
    handle: JobHandle,
    rows: readonly ReadRow[],
    { fileId, dryRun }: Pick<Payload, 'fileId' | 'dryRun'>,
  ): Promise<void> {
    const step = say(WRITING, handle.call.locale);
    for (let done = 0; done < rows.length; done += ROWS_AT_ONCE) {
      await handle.progress(done, rows.length, step);
      await handle.run(this.batch, {
        fileId,
        dryRun,
        number: done / ROWS_AT_ONCE,
        content: rows.slice(done, done + ROWS_AT_ONCE),
      });
    }
    await handle.progress(rows.length, rows.length, step);
  }
}

async function rowsOf({ call }: JobHandle, { references, timeZone }: CatalogueFile, bytes: Buffer): Promise<ReadRow[]> {
  const table = await importTable(bytes, REQUIRED_HEADINGS, call.locale);
  const reader = { reference: referenceFinder(references), today: localDay(call.at, timeZone), locale: call.locale };
  return withoutRepeats(readRows(table, reader), call.locale);
}
