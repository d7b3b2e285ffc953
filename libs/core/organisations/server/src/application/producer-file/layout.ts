import { FileFault, headingKey, type RawRow } from '@maillon/platform/server';
import type { Field } from './fields';
import { recognised } from './recognise-heading';

export interface FileColumn {
  /** Place in the row, from 0. */
  readonly index: number;
  /** As written; empty for a column without one. */
  readonly heading: string;
  readonly field: Field | null;
}

/** Where the table of a file is, and what its columns hold. */
export interface FileLayout {
  readonly sheet: number;
  readonly headerRow: number;
  readonly columns: readonly FileColumn[];
}

const ROWS_LOOKED_AT = 60;
const SAMPLED_ROWS = 200;
const SAMPLES = 3;
const LEAST = 2;

export interface FileLook extends FileLayout {
  /** By column: what it says first. */
  readonly samples: readonly (readonly string[])[];
}

/** Reads no more of the file than it takes to find its headings. Throws FileFault for a file without rows under them. */
export async function lookAt(rows: AsyncIterable<RawRow>): Promise<FileLook> {
  const first: RawRow[] = [];
  const sheets: RawRow[][] = [];
  for await (const row of rows) {
    const sheet = (sheets[row.sheet] ??= []);
    if (sheet.length < ROWS_LOOKED_AT + SAMPLED_ROWS) sheet.push(row);
    else if (headerOf(sheet)) break;
    if (first.length === 0 && !isEmpty(row)) first.push(row);
  }
  if (first.length === 0) throw new FileFault('empty', 'no-rows');
  const sheet = sheets.find((one) => one && headerOf(one)) ?? sheets[first[0]!.sheet]!;
  const header = headerOf(sheet) ?? fullest(sheet);
  const below = sheet.filter((row) => row.number > header.number);
  if (!below.some((row) => !isEmpty(row))) throw new FileFault('empty', 'no-rows');
  return lookOf(header, below);
}

function lookOf(header: RawRow, below: readonly RawRow[]): FileLook {
  const samples = header.cells.map((_, index) => samplesOf(below, index));
  const columns = header.cells
    .map((text, index) => ({ index, heading: text.trim(), field: recognised(text)?.field ?? null }))
    .filter(({ index, heading }) => heading !== '' || samples[index]!.length > 0);
  return {
    sheet: header.sheet,
    headerRow: header.number,
    columns,
    samples: columns.map(({ index }) => samples[index]!),
  };
}

/** The row that names the most things that a producers file says; null when none names two. */
function headerOf(sheet: readonly RawRow[]): RawRow | null {
  let best: { row: RawRow; score: number } | null = null;
  for (const row of sheet.slice(0, ROWS_LOOKED_AT)) {
    const score = new Set(row.cells.flatMap((text) => (text ? (recognised(text)?.field ?? []) : []))).size;
    if (score >= LEAST && score > (best?.score ?? 0)) best = { row, score };
  }
  return best && best.row;
}

function fullest(sheet: readonly RawRow[]): RawRow {
  const filled = ({ cells }: RawRow) => cells.filter((text) => text.trim() !== '').length;
  return sheet.slice(0, ROWS_LOOKED_AT).reduce((best, row) => (filled(row) > filled(best) ? row : best));
}

function samplesOf(rows: readonly RawRow[], index: number): string[] {
  const texts = rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((text) => text !== '');
  return [...new Set(texts)].slice(0, SAMPLES).map((text) => text.slice(0, 60));
}

export function isEmpty({ cells }: RawRow): boolean {
  return cells.every((text) => text.trim() === '');
}

/** The columns as a person corrected them. */
export function corrected<Layout extends FileLayout>(
  layout: Layout,
  said: readonly { readonly index: number; readonly field: Field | null }[],
): Layout {
  const fields = new Map(said.map(({ index, field }) => [index, field]));
  const columns = layout.columns.map((column) =>
    fields.has(column.index) ? { ...column, field: fields.get(column.index)! } : column,
  );
  return { ...layout, columns };
}

/** Files with the same headings, in whatever order, have the same. */
export function headingSet({ columns }: FileLayout): string {
  return columns
    .map(({ heading }) => headingKey(heading))
    .sort()
    .join('|');
}

const NEEDED: readonly (readonly [title: string, fields: readonly Field[]])[] = [
  ['SIRET', ['siret', 'siren']],
  ['Raison sociale', ['name']],
];

/** Throws FileFault unless the columns say which producer a row means. */
export function mustNameProducers({ columns }: FileLayout): void {
  const missing = NEEDED.find(([, fields]) => !columns.some(({ field }) => field && fields.includes(field)));
  if (missing) throw new FileFault('unreadable', 'heading-missing', missing[0]);
}

/** By field, the columns that may say it: the surest first. */
export function columnsByField({ columns }: FileLayout): Map<Field, number[]> {
  const sure = [...columns].sort((a, b) => doubtOf(a) - doubtOf(b) || a.index - b.index);
  const found = new Map<Field, number[]>();
  for (const { field, index } of sure) if (field) found.set(field, [...(found.get(field) ?? []), index]);
  return found;
}

/** A person who says what a column holds is surer than its heading. */
function doubtOf({ heading, field }: FileColumn): number {
  const read = recognised(heading);
  return read && read.field === field ? read.doubt : -1;
}
