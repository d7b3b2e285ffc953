import { organisationsRefusals, PRODUCER_FAMILIES, type ImportReason } from '@maillon/core/organisations/contract';
import type { Locale } from '@maillon/platform/contract';
import { headingKey, type Table, type TableRow } from '@maillon/platform/server';
import type { ProducerDraft } from '../../domain/producer';
import { siretOf } from '../../domain/siret';
import { ProducerCells } from './headings';
import { readCommune, type CommuneReader } from './read-commune';
import { readLeaving } from './read-leaving';
import { readSite } from './read-site';
import { RowNotes } from './row-notes';

/** What a row says, before it is compared with what the territory knows. Without a draft it is refused, for these reasons. */
export interface ReadRow {
  readonly row: number;
  /** As written when it is not a SIRET. */
  readonly siret: string;
  readonly name: string;
  readonly communeCode: string | null;
  readonly draft: ProducerDraft | null;
  readonly reasons: readonly ImportReason[];
  readonly warnings: readonly ImportReason[];
}

export interface RowReader extends CommuneReader {
  readonly locale: Locale;
}

const LONGEST_NAME = 200;
const FAMILIES = new Map(
  Object.entries(PRODUCER_FAMILIES).flatMap(([code, { fr, en }]) =>
    [code, fr, en].map((way) => [headingKey(way), code]),
  ),
);

export function readRows(table: Table, reader: RowReader): ReadRow[] {
  return table.rows.map((row) => readRow(row, reader));
}

function readRow(row: TableRow, reader: RowReader): ReadRow {
  const cells = new ProducerCells(row);
  const notes = new RowNotes(reader.locale);
  if (row.overflows) notes.fault(organisationsRefusals.because('row-overflows'));
  const siret = readSiret(cells, notes);
  const name = readName(cells, notes);
  const family = readFamily(cells, notes);
  const commune = readCommune(cells, reader, notes);
  const contact = readContact(cells, notes);
  const leaving = readLeaving(cells, notes);
  const site = readSite(cells, commune, notes);
  const draft = site && family && !notes.refused ? { siret, name, family, ...contact, ...leaving, site } : null;
  return {
    row: row.number,
    siret,
    name,
    communeCode: commune?.code ?? null,
    draft,
    reasons: notes.reasons,
    warnings: notes.warnings,
  };
}

function readSiret(cells: ProducerCells, notes: RowNotes): string {
  const text = cells.text('siret');
  const siret = siretOf(text);
  if (!siret) notes.fault(organisationsRefusals.because(text ? 'siret-invalid' : 'siret-missing', { siret: text }));
  return siret ?? text;
}

function readName(cells: ProducerCells, notes: RowNotes): string {
  const name = cells.text('name').slice(0, LONGEST_NAME);
  if (!name) notes.fault(organisationsRefusals.because('name-missing'));
  return name;
}

function readFamily(cells: ProducerCells, notes: RowNotes): string | null {
  const text = cells.text('family');
  return (
    FAMILIES.get(headingKey(text)) ?? notes.fault(organisationsRefusals.because('family-unknown', { family: text }))
  );
}

function readContact(cells: ProducerCells, notes: RowNotes): Pick<ProducerDraft, 'email' | 'phone' | 'labels'> {
  const labels = cells.optional('labels');
  return {
    email: readEmail(cells, notes),
    phone: cells.optional('phone'),
    labels: labels === undefined ? undefined : labelsOf(labels ?? ''),
  };
}

/** A wrong address is left out, not the producer. */
function readEmail(cells: ProducerCells, notes: RowNotes): string | null | undefined {
  const email = cells.optional('email');
  if (!email || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return email && email.toLowerCase();
  return notes.doubt(organisationsRefusals.because('email-invalid', { email }));
}

/** `AB, Label Rouge` as `ab`, `label-rouge`. */
function labelsOf(text: string): string[] {
  const labels = text.split(/[,;/|]/).map((label) => headingKey(label).replaceAll(' ', '-'));
  return [...new Set(labels.filter((label) => label !== ''))];
}
