import { FileFault } from './file-fault';
import { headingKey } from './heading-key';

/** One line of a table under its headings. */
export interface TableRow {
  /** As a spreadsheet shows it: the headings are row 1. */
  readonly number: number;
  /** Trimmed text by heading key (see headingKey). An empty cell is an empty string. */
  readonly cells: ReadonlyMap<string, string>;
  /** More cells are filled than there are headings: usually a separator inside an unquoted text. */
  readonly overflows: boolean;
}

export interface Table {
  /** As written in the file. */
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export const MOST_ROWS = 50_000;

/** A row of cells as read, with its number in the file. */
export interface RawRow {
  /** Place of its sheet in the workbook; 0 in a text file. */
  readonly sheet: number;
  readonly number: number;
  readonly cells: readonly string[];
}

/** The text under the first of these headings that is filled; headings in any case, with or without accents. */
export function cell(row: TableRow, ...headings: string[]): string {
  for (const heading of headings) {
    const text = row.cells.get(headingKey(heading));
    if (text) return text;
  }
  return '';
}

export function hasHeading(table: Table, ...headings: string[]): boolean {
  const keys = new Set(table.headings.map(headingKey));
  return headings.some((heading) => keys.has(headingKey(heading)));
}

/** Throws FileFault unless each of these is there; an inner list holds the ways of naming one of them. */
export function mustHaveHeadings(table: Table, required: readonly (readonly string[])[]): void {
  const missing = required.find((ways) => !hasHeading(table, ...ways));
  if (missing) throw new FileFault('unreadable', 'heading-missing', missing[0]);
}

/** Rows under their headings; empty rows are left out. Throws FileFault. */
export function tableOf(raw: readonly RawRow[]): Table {
  const filled = raw.filter(({ cells }) => cells.some((text) => text.trim() !== ''));
  const [head, ...body] = filled;
  if (!head || body.length === 0) throw new FileFault('empty', 'no-rows');
  if (body.length > MOST_ROWS) throw new FileFault('too-large', 'too-many-rows', String(MOST_ROWS));
  const headings = headingsOf(head);
  const keys = headings.map(headingKey);
  return { headings, rows: body.map((row) => rowOf(row, keys)) };
}

function headingsOf({ cells }: RawRow): string[] {
  const last = cells.findLastIndex((text) => text.trim() !== '');
  const headings = cells.slice(0, last + 1).map((text) => text.trim());
  const keys = headings.map(headingKey);
  const twice = keys.find((key, index) => key !== '' && keys.indexOf(key) !== index);
  if (twice !== undefined) throw new FileFault('unreadable', 'heading-twice', headings[keys.indexOf(twice)]);
  return headings;
}

function rowOf({ number, cells }: RawRow, keys: readonly string[]): TableRow {
  const under = keys.map((key, index) => [key, (cells[index] ?? '').trim()] as const).filter(([key]) => key !== '');
  return { number, cells: new Map(under), overflows: cells.slice(keys.length).some((text) => text.trim() !== '') };
}
