import { Injectable } from '@nestjs/common';
import type {
  CatalogueImportOutcome,
  CatalogueImportResult,
  CatalogueImportRow,
} from '@maillon/core/catalogue/contract';
import { ImportFiles } from '@maillon/core/organisations/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';

const input = z.object({ fileId: z.uuid(), dryRun: z.boolean() });
type Input = z.infer<typeof input>;

/** Beyond this many rows, only those that a person must look at are told one by one; the counts tell all. */
const MOST_ROWS_TOLD = 2_000;

@Injectable()
export class CatalogueImportOutcomeOfJob implements ReadCase<Input, CatalogueImportResult> {
  readonly name = 'catalogue.catalogue-import-result';
  readonly permission = 'catalogue.import';
  readonly input = input;

  constructor(private readonly files: ImportFiles) {}

  async read(reading: Reading, { fileId, dryRun }: Input): Promise<CatalogueImportResult> {
    const rows = await this.files.findings<CatalogueImportRow>(reading, fileId);
    const count = (wanted: CatalogueImportOutcome) => rows.filter(({ outcome }) => outcome === wanted).length;
    return {
      dryRun,
      created: count('created'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      refused: count('refused'),
      rows: rows.length > MOST_ROWS_TOLD ? rows.filter(deservesALook) : rows,
    };
  }
}

function deservesALook({ reasons, warnings }: CatalogueImportRow): boolean {
  return reasons.length > 0 || warnings.length > 0;
}
