import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { organisationsRefusals, type ImportReason } from '@maillon/core/organisations/contract';
import { siretOf } from '@maillon/core/organisations/server';
import type { Locale } from '@maillon/platform/contract';
import { headingKey, type Table, type TableRow } from '@maillon/platform/server';
import type { CatalogueRow } from '../../domain/catalogue-row';
import { seasonOn } from '../../domain/dated-season';
import { outOfSeason } from '../../domain/season';
import type { ReferenceRow, References } from '../../persistence/product-references';
import { CatalogueCells } from './headings';
import { readOffer } from './read-offer';
import { readUnit } from './read-unit';
import { fault, told, type RowNotes } from './row-notes';
import { labelOf } from './words';

/** What a row says, before it is compared with what the territory knows. Without a draft it is refused, for these reasons. */
export interface ReadRow {
  readonly row: number;
  /** As written when it is not a SIRET. */
  readonly siret: string;
  readonly name: string;
  readonly draft: CatalogueRow | null;
  readonly reasons: readonly ImportReason[];
  readonly warnings: readonly ImportReason[];
}

export interface RowReader {
  readonly reference: (text: string) => ReferenceRow | undefined;
  readonly today: string;
  readonly locale: Locale;
}

const LONGEST_NAME = 120;

/** References by code and by name in either language. */
export function referenceFinder(references: References): RowReader['reference'] {
  const known = new Map(
    [...references.values()].flatMap((one) =>
      [one.code, one.nameFr, one.nameEn].map((way) => [headingKey(way), one] as const),
    ),
  );
  return (text) => known.get(headingKey(text));
}

export function readRows(table: Table, reader: RowReader): ReadRow[] {
  return table.rows.map((row) => readRow(table, row, reader));
}

function readRow(table: Table, row: TableRow, reader: RowReader): ReadRow {
  const cells = new CatalogueCells(table, row);
  const notes: RowNotes = { faults: [], doubts: [] };
  if (row.overflows) fault(notes, catalogueRefusals.because('row-overflows'));
  const siret = readSiret(cells, notes);
  const reference = readReference(cells, reader, notes);
  const name = readName(cells, notes);
  const unit = readUnit(cells, notes);
  const offer = readOffer(cells, notes);
  const labels = readLabels(cells, notes);
  const draft =
    reference && name && unit && offer && notes.faults.length === 0
      ? { siret, referenceCode: reference.code, productName: name, labels, unit, ...offer }
      : null;
  if (draft) notes.doubts.push(...doubtsOf(draft, reference!, reader));
  const { locale } = reader;
  return {
    row: row.number,
    siret,
    name: name ?? cells.text('name').slice(0, LONGEST_NAME),
    draft,
    reasons: told(notes.faults, locale),
    warnings: told(notes.doubts, locale),
  };
}

function readSiret(cells: CatalogueCells, notes: RowNotes): string {
  const text = cells.text('siret');
  const siret = siretOf(text);
  if (!siret) fault(notes, organisationsRefusals.because(text ? 'siret-invalid' : 'siret-missing', { siret: text }));
  return siret ?? text;
}

function readReference(cells: CatalogueCells, reader: RowReader, notes: RowNotes): ReferenceRow | null {
  const text = cells.text('reference');
  return reader.reference(text) ?? fault(notes, catalogueRefusals.because('reference-unknown', { reference: text }));
}

function readName(cells: CatalogueCells, notes: RowNotes): string | null {
  const name = cells.text('name').replace(/\s+/g, ' ');
  return name && name.length <= LONGEST_NAME ? name : fault(notes, catalogueRefusals.because('name-invalid'));
}

/** Labels that nobody knows are left out, not the product. */
function readLabels(cells: CatalogueCells, notes: RowNotes): string[] | undefined {
  if (!cells.has('labels')) return undefined;
  const texts = cells
    .text('labels')
    .split(/[,;/|]/)
    .map((text) => text.trim());
  const labels = texts.filter(Boolean).map((label) => {
    const code = labelOf(label);
    if (!code) notes.doubts.push(catalogueRefusals.because('label-unknown', { label }));
    return code;
  });
  return [...new Set(labels.filter((code) => code !== null))];
}

function doubtsOf({ availableFrom, availableTo }: CatalogueRow, reference: ReferenceRow, { today, locale }: RowReader) {
  const name = locale === 'fr' ? reference.nameFr : reference.nameEn;
  return [
    ...(outOfSeason(seasonOn(reference, availableFrom), availableFrom, availableTo)
      ? [catalogueRefusals.because('out-of-season', { reference: name })]
      : []),
    ...(availableTo < today ? [catalogueRefusals.because('window-past')] : []),
  ];
}
