import { Injectable } from '@nestjs/common';
import type { ImportOutcome, ProducersImportResult, ProducersImportRow } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ImportFiles } from '../persistence/import-files';

const input = z.object({ fileId: z.uuid(), dryRun: z.boolean() });
type Input = z.infer<typeof input>;

/** Beyond this many rows, only those that a person must look at are told one by one; the counts tell all. */
const MOST_ROWS_TOLD = 2_000;

@Injectable()
export class ProducersImportOutcome implements ReadCase<Input, ProducersImportResult> {
  readonly name = 'organisations.producers-import-result';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(private readonly files: ImportFiles) {}

  async read(reading: Reading, { fileId, dryRun }: Input): Promise<ProducersImportResult> {
    const rows = await this.files.findings<ProducersImportRow>(reading, fileId);
    const count = (...outcomes: ImportOutcome[]) => rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
      dryRun,
      created: count('created'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      refused: count('refused', 'duplicate'),
      rows: rows.length > MOST_ROWS_TOLD ? rows.filter(deservesALook) : rows,
    };
  }
}

function deservesALook({ reasons, warnings }: ProducersImportRow): boolean {
  return reasons.length > 0 || warnings.length > 0;
}
