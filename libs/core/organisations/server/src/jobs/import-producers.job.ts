import { Injectable } from '@nestjs/common';
import { importProducers, type ProducersImportResult } from '@maillon/core/organisations/contract';
import { CommuneCentres, CommuneDirectory } from '@maillon/core/territories/server';
import { say, type JobDefinition, type Sentence } from '@maillon/platform/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import { CloseImportFile } from '../application/close-import-file.use-case';
import { ImportFile, type FileToImport } from '../application/import-file.query';
import { ImportLand } from '../application/import-land.query';
import { ImportProducersBatch } from '../application/import-producers-batch.use-case';
import { readable } from '../application/import-table';
import { ProducersImportOutcome } from '../application/producers-import-result.query';
import { MERGED_FIELDS, type MergedField } from '../domain/producer';
import { ProducersOfFile } from './producers-of-file';

type Payload = typeof importProducers extends JobDefinition<infer P> ? P : never;

const ROWS_AT_ONCE = 200;
const WRITTEN = ['organisation', 'participation', 'site', 'census_entry'];
const READING: Sentence = { fr: 'Lecture du fichier', en: 'Reading the file' };
const TRYING: Sentence = { fr: 'Essai des lignes', en: 'Trying the rows' };
const WRITING: Sentence = { fr: 'Enregistrement des producteurs', en: 'Writing the producers' };

@Injectable()
export class ImportProducersJob implements JobHandler<Payload> {
  readonly job = importProducers;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly centres: CommuneCentres,
    private readonly file: ImportFile,
    private readonly land: ImportLand,
    private readonly batch: ImportProducersBatch,
    private readonly close: CloseImportFile,
    private readonly outcome: ProducersImportOutcome,
  ) {}

  async perform(handle: JobHandle, payload: Payload): Promise<ProducersImportResult> {
    const { fileId, dryRun, trialId } = payload;
    const { bytes, ...file } = await handle.read(this.file, { fileId });
    if (bytes) {
      await handle.progress(0, 0, say(READING, handle.call.locale));
      await readable(handle.call.locale, async () =>
        this.write(handle, await this.open(handle, { ...file, bytes }, payload), payload),
      );
      // A trial's file is kept for its import.
      if (!dryRun) await handle.run(this.close, { fileId, trialId });
      if (!dryRun) await handle.learnSizes(WRITTEN);
    }
    return handle.read(this.outcome, { fileId, dryRun });
  }

  private async open(
    handle: JobHandle,
    { layout, bytes }: Omit<FileToImport, 'bytes'> & { bytes: Buffer },
    { merge, keepApart, wins }: Payload,
  ): Promise<ProducersOfFile> {
    const [communes, surroundings] = await Promise.all([this.directory.open(), handle.read(this.land, {})]);
    const choices = {
      merge: new Map(merge.map((row) => [row, fieldsOf(wins[row])])),
      keepApart: new Set(keepApart),
    };
    const { centres } = this;
    return new ProducersOfFile({ bytes, layout, surroundings, communes, centres, choices, locale: handle.call.locale });
  }

  private async write(handle: JobHandle, file: ProducersOfFile, { fileId, fileName, dryRun }: Payload): Promise<void> {
    const total = await file.survey();
    const step = say(dryRun ? TRYING : WRITING, handle.call.locale);
    let [done, number] = [0, 0];
    for await (const content of file.batches(ROWS_AT_ONCE)) {
      await handle.progress(done, total, step);
      await handle.run(this.batch, { fileId, fileName, dryRun, number, content });
      [done, number] = [done + content.length, number + 1];
    }
    await handle.progress(total, total, step);
  }
}

function fieldsOf(names: readonly string[] = []): MergedField[] {
  return MERGED_FIELDS.filter((field) => names.includes(field));
}
