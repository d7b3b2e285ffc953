import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Writes the producers of a file, row by row. Its result is a ProducersImportResult. */
export const importProducers = defineJob(
  'organisations.import-producers',
  { fr: 'Import de producteurs', en: 'Producers import' },
  z.object({ fileId: z.uuid(), fileName: z.string(), dryRun: z.boolean() }),
);

/** duplicate: the same SIRET stands on an earlier row of the file. */
export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'refused' | 'duplicate';

/** Why a row was refused, or what deserves a look: a refusal code and its sentence in the person's language. */
export interface ImportReason {
  readonly code: string;
  readonly text: string;
}

export interface ProducersImportRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  readonly outcome: ImportOutcome;
  /** Without spaces; as written when it is not a SIRET. */
  readonly siret: string;
  readonly communeCode: string | null;
  readonly name: string;
  readonly reasons: readonly ImportReason[];
  readonly warnings: readonly ImportReason[];
}

export interface ProducersImportResult {
  readonly dryRun: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows refused and rows that repeat another one. */
  readonly refused: number;
  readonly rows: readonly ProducersImportRow[];
}
