import type { CsvCell } from '@maillon/platform/web';
import type { ImportReason } from '@maillon/core/organisations/contract';

export interface ImportRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  readonly outcome: string;
  readonly siret: string;
  readonly name: string;
  readonly reasons: readonly ImportReason[];
  readonly warnings: readonly ImportReason[];
}

/** What an import answers, whatever it brings in: the common part of the results of this module and of the catalogue. */
export interface ImportResult {
  readonly dryRun: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly rows: readonly ImportRow[];
}

/** A job's result as an import's; null for what is something else. */
export function importResultOf(result: unknown): ImportResult | null {
  const candidate = result as Partial<ImportResult> | null;
  return candidate && Array.isArray(candidate.rows) && typeof candidate.created === 'number'
    ? (candidate as ImportResult)
    : null;
}

/** What to show first: rows that need somebody. */
export function rowsOfInterest({ rows }: ImportResult): string {
  if (rows.some(isRefused)) return 'refused';
  return rows.some(({ warnings }) => warnings.length) ? 'warned' : '';
}

export function rowsShown({ rows }: ImportResult, shown: string): readonly ImportRow[] {
  if (!shown) return rows;
  if (shown === 'warned') return rows.filter(({ warnings }) => warnings.length);
  return rows.filter((row) => (shown === 'refused' ? isRefused(row) : row.outcome === shown));
}

export function rowCells({ row, outcome, siret, name, reasons, warnings }: ImportRow): CsvCell[] {
  return [row, outcome, siret, name, [...reasons, ...warnings].map(({ text }) => text).join(' ')];
}

function isRefused({ outcome }: ImportRow): boolean {
  return outcome === 'refused' || outcome === 'duplicate';
}
