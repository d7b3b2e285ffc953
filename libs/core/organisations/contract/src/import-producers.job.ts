import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

const rows = z.array(z.number().int()).default([]);

/** Writes the producers of a file, row by row. Its result is a ProducersImportResult. */
export const importProducers = defineJob(
  'organisations.import-producers',
  { fr: 'Import de producteurs', en: 'Producers import' },
  z.object({
    fileId: z.uuid(),
    fileName: z.string(),
    dryRun: z.boolean(),
    /** The trial of the same file, whose bytes are of no more use afterwards. */
    trialId: z.uuid().nullable().default(null),
    /** Rows that somebody says are the producer that they look like. */
    merge: rows,
    /** Of those rows, the fields in which they win over what was known. */
    wins: z.record(z.string(), z.array(z.string())).default({}),
    /** Rows that somebody says are another. */
    keepApart: rows,
  }),
);

/**
 * duplicate: the SIRET stands on an earlier row, or the row looks like a producer with another SIRET; it waits for somebody
 * to say. skipped: an empty row, a total, a note.
 */
export const IMPORT_OUTCOMES = ['created', 'updated', 'unchanged', 'refused', 'duplicate', 'skipped'] as const;

export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** Why a row was refused, or what deserves a look: a refusal code and its sentence in the person's language. */
export interface ImportReason {
  readonly code: string;
  readonly text: string;
}

/** Null says that nothing was, or is, known. */
export interface ImportChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Which producer a row looks like, side by side, and what one of both would be. */
export interface ImportLikeness {
  readonly because: 'siret' | 'name-commune' | 'name-phone' | 'name-email';
  readonly siret: string;
  readonly name: string;
  /** The earlier row of the same file; null for a producer that the territory knows. */
  readonly row: number | null;
  readonly facts: readonly {
    readonly field: string;
    readonly there: string | null;
    readonly here: string | null;
    readonly merged: string | null;
  }[];
}

export interface ProducersImportRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly outcome: ImportOutcome;
  /** Without spaces; as written when it is not a SIRET. */
  readonly siret: string;
  readonly communeCode: string | null;
  readonly name: string;
  readonly reasons: readonly ImportReason[];
  readonly warnings: readonly ImportReason[];
  /** Of a row that updates: what it changes. */
  readonly changes: readonly ImportChange[];
  readonly likeness: ImportLikeness | null;
}

export type ImportCounts = Readonly<Record<ImportOutcome, number>>;

/** Beyond two thousand rows, only those that deserve a look are told one by one; producersImportRows tells all. */
export interface ProducersImportResult extends ImportCounts {
  readonly dryRun: boolean;
  readonly rows: readonly ProducersImportRow[];
}
