import { organisationsRefusals, type ImportReason } from '@maillon/core/organisations/contract';
import type { Locale } from '@maillon/platform/contract';
import type { RawRow } from '@maillon/platform/server';
import type { CensusDraft } from '../../domain/census';
import type { ProducerDraft } from '../../domain/producer';
import { writtenSiret } from '../../domain/written-siret';
import type { CommuneFinder } from './find-commune';
import { columnsByField, type FileLayout } from './layout';
import { ProducerCells } from './producer-cells';
import { readCensus } from './read-census';
import { readCommune } from './read-commune';
import { readContact } from './read-contact';
import { readFamily } from './read-family';
import { readLeaving } from './read-leaving';
import { readSite } from './read-site';
import { reasonOf, RowNotes } from './row-notes';
import { skippedAs } from './skipped-row';

/** What a row says, before it is compared with what the territory knows. Without a draft it is refused, for these reasons. */
export interface ReadRow {
  readonly row: number;
  /** As written when it is not a SIRET. */
  readonly siret: string;
  readonly name: string;
  readonly communeCode: string | null;
  readonly draft: ProducerDraft | null;
  readonly census: CensusDraft;
  readonly skipped: boolean;
  readonly reasons: readonly ImportReason[];
  readonly warnings: readonly ImportReason[];
  /** As written, for the file to correct. */
  readonly cells: readonly string[];
}

export interface RowReader {
  readonly finder: CommuneFinder;
  readonly locale: Locale;
  /** YYYY-MM-DD: nothing was verified later. */
  readonly today: string;
  /** SIRETs of the territory's producers with that SIREN. */
  siretsOf(siren: string): readonly string[];
}

const LONGEST_NAME = 200;
const LONGEST_SIRET = 40;

/** Reads rows of one file, each by itself. */
export function rowReading(layout: FileLayout, reader: RowReader): (row: RawRow) => ReadRow {
  const columns = columnsByField(layout);
  const width = Math.max(...layout.columns.map(({ index }) => index)) + 1;
  return (row) => {
    const skipped = skippedAs(row, layout);
    if (skipped) return skippedRow(row, reasonOf(skipped, reader.locale));
    const notes = new RowNotes(reader.locale);
    if (row.cells.slice(width).some((text) => text.trim() !== ''))
      notes.fault(organisationsRefusals.because('row-overflows'));
    return readRow(row, new ProducerCells(row, columns, notes), reader, notes);
  };
}

function readRow(row: RawRow, cells: ProducerCells, reader: RowReader, notes: RowNotes): ReadRow {
  const siret = readSiret(cells, reader, notes);
  const name = readName(cells, notes);
  const family = readFamily(cells, notes);
  const commune = readCommune(cells, reader.finder, notes);
  const contact = readContact(cells, notes);
  const leaving = readLeaving(cells, notes);
  const site = readSite(cells, commune, notes);
  const census = readCensus(cells, reader.today, notes);
  const said = { siret, name, family: family ?? undefined, ...contact, ...leaving };
  return {
    row: row.number,
    siret,
    name,
    communeCode: commune?.code ?? null,
    draft: site && !notes.refused ? { ...said, site } : null,
    census,
    skipped: false,
    reasons: notes.reasons,
    warnings: notes.warnings,
    cells: row.cells,
  };
}

function skippedRow({ number, cells }: RawRow, reason: ImportReason): ReadRow {
  const nothing = { siret: '', name: '', communeCode: null, draft: null, census: {}, warnings: [] };
  return { row: number, ...nothing, skipped: true, reasons: [reason], cells };
}

function readSiret(cells: ProducerCells, reader: RowReader, notes: RowNotes): string {
  const text = (cells.written('siret') || cells.written('siren')).slice(0, LONGEST_SIRET);
  const read = writtenSiret(text);
  if ('siret' in read) {
    if (read.how === 'zeros-restored') notes.doubt(organisationsRefusals.because('siret-zeros', { siret: read.siret }));
    return read.siret;
  }
  if ('siren' in read) return ofSiren(read.siren, reader, notes);
  notes.fault(organisationsRefusals.because(read.fault, { siret: text }));
  return text;
}

/** A company may have many sites: only what the territory knows already says which is meant. */
function ofSiren(siren: string, { siretsOf }: RowReader, notes: RowNotes): string {
  const [siret, second] = siretsOf(siren);
  if (siret && !second) {
    notes.doubt(organisationsRefusals.because('siren-completed', { siret }));
    return siret;
  }
  notes.fault(organisationsRefusals.because('siren-alone', { siren }));
  return siren;
}

function readName(cells: ProducerCells, notes: RowNotes): string {
  const name = cells.text('name').slice(0, LONGEST_NAME);
  if (!name) notes.fault(organisationsRefusals.because('name-missing'));
  return name;
}
