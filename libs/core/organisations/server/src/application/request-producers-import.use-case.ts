import { Injectable } from '@nestjs/common';
import { importProducers } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import { fileInput, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { ImportFiles } from '../persistence/import-files';
import { columnInput, FileColumns, type ColumnInput } from './file-columns';
import { readable } from './import-table';
import { JobRequests, type RequestedJob } from './job-requests';
import { ReceivedFiles } from './received-files';
import { PRODUCERS_FILE } from './table-purpose';
import { mustNameProducers, type FileLook } from './producer-file/layout';

const input = z.object({
  id: z.uuid(),
  file: fileInput,
  dryRun: z.boolean().nullish(),
  columns: z.array(columnInput).max(300).nullish(),
});
type Input = z.infer<typeof input>;

/** Keeps the file and asks for its job, once it is sure that there are rows to read. */
@Injectable()
export class RequestProducersImport implements UseCase<Input, RequestedJob> {
  readonly name = 'organisations.request-producers-import';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(
    private readonly received: ReceivedFiles,
    private readonly files: ImportFiles,
    private readonly columns: FileColumns,
    private readonly jobs: JobRequests,
  ) {}

  async execute(work: Work, { id, file, dryRun: asked, columns }: Input): Promise<RequestedJob> {
    const dryRun = asked ?? false;
    const received = await this.received.of(work, file, PRODUCERS_FILE);
    const look = await readable(work.locale, () => this.importable(work, received.bytes, columns ?? null));
    const options = { job: importProducers.name, dryRun, ...(columns ? { columns } : {}) };
    const isSame = await this.files.keep(work, id, received, options);
    if (!isSame) throw platformRefusals.because('already-done');
    await this.files.describe(work, id, look, dryRun);
    const payload = { fileId: id, fileName: received.name, dryRun, trialId: null, merge: [], wins: {}, keepApart: [] };
    work.changed(null, { dryRun });
    return this.jobs.request(work, importProducers, payload, id);
  }

  private async importable(work: Work, bytes: Uint8Array, said: readonly ColumnInput[] | null): Promise<FileLook> {
    const look = said ? await this.columns.say(work, bytes, said) : (await this.columns.look(work, bytes)).look;
    mustNameProducers(look);
    return look;
  }
}
