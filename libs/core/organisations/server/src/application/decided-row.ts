import { organisationsRefusals, type ProducersImportRow } from '@maillon/core/organisations/contract';
import type { Locale } from '@maillon/platform/contract';
import { censusChanges, entryAfter, NO_ENTRY, type CensusEntry } from '../domain/census';
import { completed, merged, type Missing, type ProducerDraft, type ProducerRecord } from '../domain/producer';
import { changesBetween, described, saidBy } from '../domain/producer-changes';
import type { StoredProducer } from '../persistence/participations';
import type { RowToWrite } from './producer-file/duplicates';
import { reasonOf } from './producer-file/row-notes';

/** What the batch found in the territory, and what its earlier rows made of it. */
export interface Territory {
  readonly known: Map<string, Pick<StoredProducer, 'part'> & ProducerRecord>;
  readonly entries: Map<string, CensusEntry>;
  readonly fileName: string;
  readonly locale: Locale;
}

export interface Decision {
  readonly row: FoundRow;
  /** What is to be written; null when nothing is. */
  readonly write: { readonly record: ProducerRecord; readonly entry: CensusEntry } | null;
}

/** What is kept of a row: of a refused one, its cells too, for the file to correct. */
export interface FoundRow extends ProducersImportRow {
  readonly cells?: readonly string[];
}

/** Decides one row, and lets the next ones know. */
export function decided(row: RowToWrite, territory: Territory): Decision {
  if (row.outcome !== null || !row.draft) return { row: found(row, row.outcome ?? 'refused'), write: null };
  const known = territory.known.get(row.mergeInto ?? row.siret) ?? null;
  if (known && known.part !== 'producer')
    return refused(row, organisationsRefusals.because('other-part', { name: known.name }), territory);
  if (row.mergeInto !== null && !known) return { row: found(row, 'duplicate'), write: null };
  const record = recordOf(row, row.draft, known);
  if (typeof record === 'string') return refused(row, organisationsRefusals.because(record), territory);
  return written(row, row.draft, record, known, territory);
}

function recordOf(
  { mergeInto, wins }: RowToWrite,
  draft: ProducerDraft,
  known: ProducerRecord | null,
): ProducerRecord | Missing {
  return mergeInto !== null && known ? merged(known, draft, wins) : completed(draft, known);
}

function written(
  row: RowToWrite,
  draft: ProducerDraft,
  record: ProducerRecord,
  known: ProducerRecord | null,
  territory: Territory,
): Decision {
  const { entries, fileName } = territory;
  const [now, before] = [described(record), known && described(known)];
  const entryBefore = entries.get(record.siret) ?? NO_ENTRY;
  const entry = entryAfter(entryBefore, row.census, { now, before, said: saidBy(draft), fileName });
  const changes = before ? [...changesBetween(before, now), ...censusChanges(entryBefore, entry)] : [];
  territory.known.set(record.siret, { ...record, part: 'producer' });
  entries.set(record.siret, entry);
  const outcome = before ? (changes.length > 0 ? 'updated' : 'unchanged') : 'created';
  return {
    row: found(doubted(row, record, known, territory), outcome, changes),
    write: outcome === 'unchanged' ? null : { record, entry },
  };
}

/** A producer that this row puts in the middle of its commune deserves a look. */
function doubted(
  row: RowToWrite,
  { site }: ProducerRecord,
  known: ProducerRecord | null,
  { locale }: Territory,
): RowToWrite {
  const stood = known?.site.approximate && known.site.inseeCode === site.inseeCode;
  if (!site.approximate || stood) return row;
  const doubt = reasonOf(organisationsRefusals.because('coordinates-approximate', { commune: site.commune }), locale);
  return { ...row, warnings: [...row.warnings, doubt] };
}

function refused(
  row: RowToWrite,
  because: ReturnType<typeof organisationsRefusals.because>,
  { locale }: Territory,
): Decision {
  return { row: found({ ...row, reasons: [...row.reasons, reasonOf(because, locale)] }, 'refused'), write: null };
}

function found(
  { row, siret, communeCode, name, reasons, warnings, likeness, cells }: RowToWrite,
  outcome: ProducersImportRow['outcome'],
  changes: ProducersImportRow['changes'] = [],
): FoundRow {
  const told = { row, outcome, siret, communeCode, name, reasons, warnings, changes, likeness };
  return outcome === 'refused' ? { ...told, cells } : told;
}
