import { Injectable } from '@nestjs/common';
import { IMPORT_OUTCOMES, type ImportCounts, type ProducersImport } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ImportChoices } from '../persistence/import-choices';
import { FoundRows } from '../persistence/found-rows';
import { ImportFiles } from '../persistence/import-files';
import type { FileLook } from './producer-file/layout';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class ProducersImportOfId implements ReadCase<Input, ProducersImport | null> {
  readonly name = 'organisations.producers-import';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(
    private readonly files: ImportFiles,
    private readonly found: FoundRows,
    private readonly choices: ImportChoices,
  ) {}

  async read(reading: Reading, { id }: Input): Promise<ProducersImport | null> {
    const file = await this.files.described<FileLook>(reading, id);
    if (!file) return null;
    const { outcomes, warned } = await this.found.counts(reading, id);
    const counts = Object.fromEntries(IMPORT_OUTCOMES.map((outcome) => [outcome, outcomes[outcome] ?? 0]));
    const { columns, samples } = file.layout;
    return {
      id,
      fileName: file.name,
      dryRun: file.dryRun,
      fileKept: file.kept,
      columns: columns.map((column, place) => ({ ...column, samples: [...(samples[place] ?? [])] })),
      ...(counts as ImportCounts),
      warned,
      choices: (await this.choices.of(reading, id)).map((one) => ({ ...one, fields: [...one.fields] })),
    };
  }
}
