import type { ImportReason } from '@maillon/core/organisations/contract';
import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Writes the products, sales units, prices and offers of a file, row by row. Its result is a CatalogueImportResult. */
export const importCatalogue = defineJob(
  'catalogue.import-catalogue',
  { fr: 'Import du catalogue', en: 'Catalogue import' },
  z.object({ fileId: z.uuid(), fileName: z.string(), dryRun: z.boolean() }),
);

/** created: an offer that was not there. updated: the product, its unit, its price or its offer changed. */
export type CatalogueImportOutcome = 'created' | 'updated' | 'unchanged' | 'refused';

export interface CatalogueImportRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  readonly outcome: CatalogueImportOutcome;
  /** The producer's, without spaces; as written when it is not a SIRET. */
  readonly siret: string;
  /** The product's. */
  readonly name: string;
  /** Why it was refused: nothing of this row was written. */
  readonly reasons: readonly ImportReason[];
  /** What deserves a look although the row is good. */
  readonly warnings: readonly ImportReason[];
}

export interface CatalogueImportResult {
  readonly dryRun: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly rows: readonly CatalogueImportRow[];
}
