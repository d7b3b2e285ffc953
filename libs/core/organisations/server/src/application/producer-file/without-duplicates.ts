import { organisationsRefusals, type ProducersImportRow } from '@maillon/core/organisations/contract';
import type { Locale } from '@maillon/platform/contract';
import type { ReadRow } from './read-rows';
import { reasonOf } from './row-notes';

export type RowToWrite = ReadRow & { readonly outcome: 'refused' | 'duplicate' | null };

/** The first row of a SIRET counts; those that repeat it are set aside. */
export function withoutDuplicates(rows: readonly ReadRow[], locale: Locale): RowToWrite[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    if (!row.draft) return { ...row, outcome: 'refused' };
    const earlier = first.get(row.siret);
    if (earlier === undefined) first.set(row.siret, row.row);
    return earlier === undefined ? { ...row, outcome: null } : repeated(row, earlier, locale);
  });
}

function repeated(row: ReadRow, earlier: number, locale: Locale): RowToWrite {
  const reason = reasonOf(organisationsRefusals.because('siret-repeated', { row: earlier }), locale);
  return { ...row, draft: null, outcome: 'duplicate', reasons: [...row.reasons, reason] };
}

/** What is told of a row in the job's result. */
export function told(
  { row, siret, communeCode, name, reasons, warnings }: ReadRow,
  outcome: ProducersImportRow['outcome'],
): ProducersImportRow {
  return { row, outcome, siret, communeCode, name, reasons, warnings };
}
