import { Injectable } from '@nestjs/common';
import { importProducers } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import { fileInput, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { ImportFiles } from '../persistence/import-files';
import { mustBeImportable, receivedFile } from './import-table';
import { REQUIRED_HEADINGS } from './producer-file/headings';
import { JobRequests, type RequestedJob } from './job-requests';

const input = z.object({ id: z.uuid(), file: fileInput, dryRun: z.boolean().nullish() });
type Input = z.infer<typeof input>;

/** Keeps the file and asks for its job, once it is sure that there are rows to read. */
@Injectable()
export class RequestProducersImport implements UseCase<Input, RequestedJob> {
  readonly name = 'organisations.request-producers-import';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(
    private readonly files: ImportFiles,
    private readonly jobs: JobRequests,
  ) {}

  async execute(work: Work, { id, file, dryRun: asked }: Input): Promise<RequestedJob> {
    const dryRun = asked ?? false;
    const received = receivedFile(file, work.locale);
    await mustBeImportable(received.bytes, REQUIRED_HEADINGS, work.locale);
    const isSame = await this.files.keep(work, id, received, { job: importProducers.name, dryRun });
    if (!isSame) throw platformRefusals.because('already-done');
    return this.jobs.request(work, importProducers, { fileId: id, fileName: received.name, dryRun }, id);
  }
}
