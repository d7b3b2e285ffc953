import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import type { Locale } from '@maillon/platform/contract';
import type { CatalogueRow } from '../../domain/catalogue-row';
import { overlap } from '../../domain/period';
import type { ReadRow } from './read-rows';
import { told } from './row-notes';

/** Of rows that offer the same unit on the same days the first counts; the others are refused. */
export function withoutRepeats(rows: readonly ReadRow[], locale: Locale): ReadRow[] {
  const earlier = new Map<string, ReadRow[]>();
  return rows.map((row) => {
    if (!row.draft) return row;
    const key = unitKey(row.draft);
    const same = earlier.get(key) ?? [];
    const first = same.find(({ draft }) => overlap(draft!, row.draft!));
    if (first) return repeated(row, first.row, locale);
    earlier.set(key, [...same, row]);
    return row;
  });
}

function unitKey({ siret, referenceCode, productName, unit }: CatalogueRow): string {
  return JSON.stringify([siret, referenceCode, productName, unit.label]);
}

function repeated(row: ReadRow, first: number, locale: Locale): ReadRow {
  const reasons = told([catalogueRefusals.because('row-repeated', { row: first })], locale);
  return { ...row, draft: null, reasons: [...row.reasons, ...reasons] };
}
