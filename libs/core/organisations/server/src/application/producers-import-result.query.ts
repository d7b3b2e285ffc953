import { Injectable } from '@nestjs/common';
import { IMPORT_OUTCOMES, type ImportCounts, type ProducersImportResult } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { FoundRows } from '../persistence/found-rows';

const input = z.object({ fileId: z.uuid(), dryRun: z.boolean(), all: z.boolean().optional() });
type Input = z.infer<typeof input>;

/** Beyond this many rows, only those that a person must look at are told one by one; the counts tell all. */
const MOST_ROWS_TOLD = 2_000;

@Injectable()
export class ProducersImportOutcome implements ReadCase<Input, ProducersImportResult> {
  readonly name = 'organisations.producers-import-result';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(private readonly found: FoundRows) {}

  async read(reading: Reading, { fileId, dryRun, all = false }: Input): Promise<ProducersImportResult> {
    const { outcomes, total } = await this.found.counts(reading, fileId);
    const counts = Object.fromEntries(IMPORT_OUTCOMES.map((outcome) => [outcome, outcomes[outcome] ?? 0]));
    const wanted = all || total <= MOST_ROWS_TOLD ? {} : { worthALook: true };
    return { dryRun, ...(counts as ImportCounts), rows: await this.found.rows(reading, fileId, wanted) };
  }
}
