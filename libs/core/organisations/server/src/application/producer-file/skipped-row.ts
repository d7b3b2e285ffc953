import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { Refusal } from '@maillon/platform/contract';
import { headingKey, type RawRow } from '@maillon/platform/server';
import type { FileLayout } from './layout';

const TOTAL = /^(sous )?tota(l|ux)\b|^nombre\b|^somme\b|^moyenne\b/;
const NOTE =
  /^(source|mis a jour|mise a jour|maj|note|nb|legende|edite|extrait|fichier|page|liste|document|attention)\b|^\*/i;

/** Why a row is no producer's: nothing in it, a total, the headings again, a note under the table. Null for a producer. */
export function skippedAs(row: RawRow, layout: FileLayout): Refusal | null {
  const filled = row.cells.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length === 0) return organisationsRefusals.because('row-empty');
  if (filled.some((text) => /\d{9}/.test(text.replace(/[\s.]/g, '')))) return null;
  const [first] = filled.map(headingKey);
  if (TOTAL.test(first!)) return organisationsRefusals.because('row-total');
  if (isHeader(row, layout)) return organisationsRefusals.because('row-heading');
  return filled.length === 1 && NOTE.test(first || filled[0]!) ? organisationsRefusals.because('row-note') : null;
}

function isHeader({ cells }: RawRow, { columns }: FileLayout): boolean {
  const named = columns.filter(({ heading }) => heading !== '');
  return (
    named.length > 1 && named.every(({ index, heading }) => headingKey(cells[index] ?? '') === headingKey(heading))
  );
}
