import { Injectable } from '@nestjs/common';
import { importCatalogue } from '@maillon/core/catalogue/contract';
import {
  ImportFiles,
  JobRequests,
  mustBeImportable,
  ReceivedFiles,
  type RequestedJob,
} from '@maillon/core/organisations/server';
import { platformRefusals } from '@maillon/platform/contract';
import { fileInput, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { CATALOGUE_FILE } from './catalogue-file-purpose';
import { REQUIRED_HEADINGS } from './catalogue-file/headings';

const input = z.object({ id: z.uuid(), file: fileInput, dryRun: z.boolean().nullish() });
type Input = z.infer<typeof input>;

/** Keeps the file and asks for its job, once it is sure that there are rows to read. */
@Injectable()
export class RequestCatalogueImport implements UseCase<Input, RequestedJob> {
  readonly name = 'catalogue.request-catalogue-import';
  readonly permission = 'catalogue.import';
  readonly input = input;

  constructor(
    private readonly received: ReceivedFiles,
    private readonly files: ImportFiles,
    private readonly jobs: JobRequests,
  ) {}

  async execute(work: Work, { id, file, dryRun: asked }: Input): Promise<RequestedJob> {
    const dryRun = asked ?? false;
    const received = await this.received.of(work, file, CATALOGUE_FILE);
    await mustBeImportable(received.bytes, REQUIRED_HEADINGS, work.locale);
    const isSame = await this.files.keep(work, id, received, { job: importCatalogue.name, dryRun });
    if (!isSame) throw platformRefusals.because('already-done');
    work.changed(null, { dryRun });
    return this.jobs.request(work, importCatalogue, { fileId: id, fileName: received.name, dryRun }, id);
  }
}
