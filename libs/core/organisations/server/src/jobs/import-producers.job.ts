import { Injectable } from '@nestjs/common';
import { importProducers, type ProducersImportResult } from '@maillon/core/organisations/contract';
import { CommuneDirectory } from '@maillon/core/territories/server';
import { say, type JobDefinition, type Sentence } from '@maillon/platform/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import { CloseImportFile } from '../application/close-import-file.use-case';
import { ImportFile } from '../application/import-file.query';
import { ImportLand } from '../application/import-land.query';
import { ImportProducersBatch } from '../application/import-producers-batch.use-case';
import { importTable } from '../application/import-table';
import { REQUIRED_HEADINGS } from '../application/producer-file/headings';
import { readRows } from '../application/producer-file/read-rows';
import { likelyCommunes, withinSupplyArea } from '../application/producer-file/supply-limits';
import { withoutDuplicates, type RowToWrite } from '../application/producer-file/without-duplicates';
import { ProducersImportOutcome } from '../application/producers-import-result.query';

type Payload = typeof importProducers extends JobDefinition<infer P> ? P : never;

const ROWS_AT_ONCE = 50;
const WRITTEN = ['organisation', 'participation', 'site'];
const READING: Sentence = { fr: 'Lecture du fichier', en: 'Reading the file' };
const WRITING: Sentence = { fr: 'Enregistrement des producteurs', en: 'Writing the producers' };

@Injectable()
export class ImportProducersJob implements JobHandler<Payload> {
  readonly job = importProducers;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly file: ImportFile,
    private readonly land: ImportLand,
    private readonly batch: ImportProducersBatch,
    private readonly close: CloseImportFile,
    private readonly outcome: ProducersImportOutcome,
  ) {}

  async perform(handle: JobHandle, { fileId, dryRun }: Payload): Promise<ProducersImportResult> {
    const { bytes } = await handle.read(this.file, { fileId });
    if (bytes) {
      await handle.progress(0, 0, say(READING, handle.call.locale));
      await this.write(handle, await this.rowsOf(handle, bytes), { fileId, dryRun });
      await handle.run(this.close, { fileId });
      await handle.learnSizes(WRITTEN);
    }
    return handle.read(this.outcome, { fileId, dryRun });
  }

  private async rowsOf(handle: JobHandle, bytes: Buffer): Promise<RowToWrite[]> {
    const { locale } = handle.call;
    const [table, communes, land] = await Promise.all([
      importTable(bytes, REQUIRED_HEADINGS, locale),
      this.directory.open(),
      handle.read(this.land, {}),
    ]);
    const rows = readRows(table, { communes, near: likelyCommunes(land, communes), locale });
    return withoutDuplicates(withinSupplyArea(rows, land, communes, locale), locale);
  }

  private async write(
    handle: JobHandle,
    rows: readonly RowToWrite[],
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
